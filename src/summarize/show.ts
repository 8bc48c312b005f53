import type { Analysis } from '../model/analysis.js';
import type { Cue, ToneChannel } from '../model/observation.js';
import type { TermSource } from '../model/portrayal.js';
import type { Voice } from '../model/voice.js';
import type { Show } from './measure.js';

/** Channels that learned readings can add to. */
export type LearnedChannel = ToneChannel | 'initiative';

const OUTLET: Voice = { kind: 'outlet' };

/**
 * Finds the cues and the voice behind a term: in the list it names, or in `usual` when it names none. `channel` picks the
 * reading of ties and tones.
 */
export function showFrom(analysis: Analysis, usual: TermSource, channel?: LearnedChannel): Show {
  return ({ source = usual, observation }) => {
    switch (source) {
      case 'stances':
      case 'relations':
      case 'frames':
        return analysis[source][observation]!;
      case 'quotations': {
        const { kind, speaker, speakerText, cue, span } = analysis.quotations[observation]!;
        return { cues: [], voice: { kind, speaker, speakerText, cue, span } };
      }
      case 'ties': {
        const tie = analysis.ties[observation]!;
        const cues: readonly Cue[] =
          channel === 'initiative'
            ? tie.direction.cues
            : channel === 'appraisal'
              ? tie.appraisal.cues
              : tie.climate.cues;
        return { cues, voice: tie.voice };
      }
      case 'tones': {
        const tone = analysis.tones[observation]!;
        const cues = channel === undefined || channel === 'initiative' ? [] : tone.cues[channel];
        return { cues, voice: OUTLET };
      }
    }
  };
}
