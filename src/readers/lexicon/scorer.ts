import { shares } from '../../linear/index.js';
import type { Cue, ScoredMention, Scorer } from '../../model/index.js';
import { placesOf, spanOf, type View, viewsOf } from '../../syntax/index.js';
import { valenceLexicon } from './lexicon.js';

/** Logits a unit of valence is worth in the target's own clause, and elsewhere in the sentence. */
const STRENGTH = { clause: 0.6, sentence: 0.42 };
/** A negated word says less than its opposite. */
const NEGATED = -0.25;
/** News says more ill than good, so that a little ill is enough for a negative answer. */
const BIAS = { negative: -0.12, positive: -0.54 };

/**
 * The plain scorer: words of a hand-made valence lexicon, turned by negation, full weight in the clause of the mention
 * and less outside it. It knows nothing of roles, so that it serves as a yardstick and a second opinion. `bias` plus
 * the cues is the score to 1e-9; the probabilities are not calibrated.
 */
export function lexiconScorer(): Scorer {
  return {
    name: 'lexicon',
    version: '1',
    score(input) {
      const { mentions, targets } = input;
      const lexicon = valenceLexicon();
      const viewOf = viewsOf(input);
      return targets.map((target) => {
        const mention = mentions[target]!;
        const view = viewOf(mention.sentence);
        const [from, to] = placesOf(view, mention.span);
        return scoreTarget(view, lexicon, from, to);
      });
    },
  };
}

function scoreTarget(view: View, lexicon: ReadonlyMap<string, number>, from: number, to: number): ScoredMention {
  const found: { at: number; value: number }[] = [];
  for (let i = 0; from >= 0 && i < view.word.length; i++) {
    if (i >= from && i <= to) continue;
    const valence = lexicon.get(view.word[i]!);
    if (valence === undefined) continue;
    const strength = view.clause[i] === view.clause[to] ? STRENGTH.clause : STRENGTH.sentence;
    found.push({ at: i, value: valence * strength * (view.negated[i] === 1 ? NEGATED : 1) });
  }
  let sum = 0;
  for (const { value } of found) sum += value;
  const parts = shares([BIAS.negative, 0, BIAS.positive], [BIAS.negative - sum, 0, BIAS.positive + sum], [-1, 0, 1]);
  const [perNegative = 0, , perPositive = 0] = parts.slopes;
  const [negative = 0, neutral = 0, positive = 0] = parts.probabilities;
  const cues: Cue[] = found.map(({ at, value }) => ({
    span: spanOf(view, at, at),
    feature: `lexicon ${value < 0 ? 'negative' : 'positive'} "${view.word[at]!}"`,
    weight: value * (perPositive - perNegative),
  }));
  cues.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { probabilities: { negative, neutral, positive }, score: parts.end, bias: parts.start, cues };
}
