import { isSaid } from '../../components/quotations/index.js';
import { type Analysis, OUTLET, type TermSource, type ToneChannel, voiceOf } from '../../model/index.js';
import type { Show, Shown } from './channel.js';
import type { ArticleView } from './view.js';
import { voiceAt, voiceOfSentence } from './voice-at.js';

/** Channels that learned readings can add to. */
export type LearnedChannel = ToneChannel | 'initiative';

/**
 * Finds the cues and the voice behind a term: in the list it names, or in `usual` when it names none. `channel` picks the
 * reading of relationships and tones.
 */
export function showFrom(analysis: Analysis, usual: TermSource, channel?: LearnedChannel): Show {
  return ({ source = usual, observation, sentence }) => {
    switch (source) {
      case 'stances':
      case 'relations':
      case 'frames':
        return analysis[source][observation]!;
      case 'quotations': {
        const quotation = analysis.quotations[observation]!;
        // A deed that shows what somebody thinks is no words of theirs.
        return isSaid(quotation) ? { cues: [], voice: voiceOf(quotation) } : null;
      }
      case 'codes':
        return showCode(analysis, observation, sentence);
      case 'relationships': {
        const { voice, climate, appraisal, direction } = analysis.relationships[observation]!;
        const { cues, score } = channel === 'initiative' ? direction : channel === 'appraisal' ? appraisal : climate;
        return { cues, voice, score };
      }
      case 'tones': {
        const tone = analysis.tones[observation]!;
        if (channel === undefined || channel === 'initiative') return { cues: [], voice: OUTLET };
        return { cues: tone.cues[channel], voice: OUTLET, score: tone.scores[channel] };
      }
    }
  };
}

/** What a coder copied from a sentence, and whose words it is. */
function showCode(analysis: Analysis, code: number, sentence: number): Shown {
  const { value, quotations } = analysis.coding!.codes[code]!;
  const { start, end } = analysis.sentences[sentence]!.span;
  const spans = quotations.flatMap(({ span }) => (span && span.start < end && span.end > start ? [span] : []));
  const cues = spans.map((span) => ({ span, feature: 'quoted by the coder', weight: (value ?? 0) / spans.length }));
  return { cues, voice: spans[0] ? voiceAt(analysis, spans[0]) : OUTLET };
}

/** Nothing in a sentence explains that it is about somebody but the name. */
export function showName(article: ArticleView): Show {
  return ({ sentence }) => ({ cues: [], voice: voiceOfSentence(article, sentence) });
}
