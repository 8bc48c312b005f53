import type { Token } from '../../model/index.js';
import { builtInVocabulary } from '../../stance/linear.js';
import { answerAll, type Group } from '../groups.js';
import { type BabeAnswer, babeF1 } from '../metrics/babe-f1.js';
import type { Pipeline } from '../pipeline.js';
import { type BabeRow, babeRow } from '../rows/index.js';

/** A word from this valence on colours what it stands beside. */
const STRONG = 4;
/** What a sentence is charged with, and what it is credited with: figures, sources and plain praise are how news reports. */
const CHARGE = { blame: 1, praise: -0.25, modifier: 1, adverb: 0.5, figure: -0.5, source: -1 } as const;
/** Charge from which a sentence counts as biased. */
const BIASED = 1.4;
const SOURCE_WORDS = new Set(['said', 'says', 'according', 'told', 'reported', 'announced']);

export const babe: Group = {
  name: 'babe',
  needs: ['babe'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('babe', babeRow), input, (row) =>
      answerBabe(row, input.pipeline),
    );
    return { metrics: { 'babe.f1': babeF1(rows, answers) }, predictions };
  },
};

/** A plain baseline: a sentence is biased when it uses strongly coloured words, adjectives and adverbs above all. */
function answerBabe(row: BabeRow, { annotator }: Pipeline): BabeAnswer {
  const span = { start: 0, end: row.text.length };
  const { tokens } = annotator.annotate(row.text, [{ kind: 'paragraph', span, scored: true }]);
  let charge = 0;
  const words = new Set<string>();
  for (const token of tokens) {
    const added = chargeOf(token);
    charge += added;
    if (added >= CHARGE.blame) words.add(token.text);
  }
  const biased = charge >= BIASED;
  return { id: row.id, biased, words: biased ? [...words] : [] };
}

function chargeOf({ normal, pos }: Token): number {
  if (pos === 'NUM') return CHARGE.figure;
  if (SOURCE_WORDS.has(normal)) return CHARGE.source;
  if (pos === 'PROPN' || pos === 'PUNCT') return 0;
  const vocabulary = builtInVocabulary();
  const row = vocabulary.index.get(normal);
  const valence = row === undefined ? 0 : vocabulary.valence[row]!;
  const adverb = pos === 'ADV' && Math.abs(valence) >= 2 ? CHARGE.adverb : 0;
  if (Math.abs(valence) < STRONG) return adverb;
  const colour = valence < 0 ? CHARGE.blame : CHARGE.praise;
  return colour + adverb + (pos === 'ADJ' ? CHARGE.modifier : 0);
}
