import { extract } from '../../../components/stance/features/extract.js';
import { probabilities, shares } from '../../../linear/attribution.js';
import { Emitter } from '../../../linear/emitter.js';
import type { Annotation } from '../../../model/annotation.js';
import type { Mention } from '../../../model/mention.js';
import type { ScoredMention, Scorer, ScoringInput } from '../../../model/scorer.js';
import { cropView } from '../../../syntax/view/crop.js';
import { decodeVocabulary } from '../../../syntax/view/decode-vocabulary.js';
import { placesOf } from '../../../syntax/view/places.js';
import { viewsOf } from '../../../syntax/view/shared.js';
import type { View } from '../../../syntax/view/view.js';
import { VOCABULARY } from '../../../syntax/view/vocabulary.generated.js';
import type { Vocabulary } from '../../../syntax/view/vocabulary.js';
import { CueBook } from './cues.js';
import { CellFinder } from './weights/cell-finder.js';
import { negativeOf, type PackedWeights, positiveOf, unpackWeights, type WeightTable } from './weights/table.js';
import { WEIGHTS } from './weights/weights.generated.js';

/** How a linear scorer is set up; without options it uses the shipped vocabulary and weights. */
export interface LinearScorerOptions {
  readonly weights?: PackedWeights;
  /** Strongest cues listed one by one; the rest is gathered in `other cues`. Default 10. */
  readonly cues?: number;
}

/** Weights with what is needed to apply them; the buffers are kept from one mention to the next. */
interface Model {
  readonly table: WeightTable;
  readonly cells: CellFinder;
  readonly emitter: Emitter;
  readonly book: CueBook;
}

let shippedVocabulary: Vocabulary | undefined;
/** One for all scorers, so that each article finds at hand what the last one looked up. */
let shippedModel: Model | undefined;

/** The vocabulary that ships with the library, unpacked on first use. */
export function builtInVocabulary(): Vocabulary {
  shippedVocabulary ??= decodeVocabulary(VOCABULARY);
  return shippedVocabulary;
}

/**
 * The trained scorer: multinomial logistic regression over words, word clusters, learned valence and grammatical roles
 * around the mention. It never sees a name: every proper noun is one and the same placeholder. `bias` plus the cues'
 * weights is the score to 1e-9. About 20 µs a mention. A mention that touches no word gets the bias alone.
 * Weights of another version throw `invalid-weights`.
 */
export function linearScorer(options: LinearScorerOptions = {}): Scorer {
  const limit = options.cues ?? 10;
  let model = options.weights === undefined ? undefined : modelOf(options.weights);
  const version = String((options.weights ?? WEIGHTS).version);
  return {
    name: 'linear',
    version,
    score(input) {
      if (model === undefined) {
        shippedModel ??= modelOf(WEIGHTS);
        model = shippedModel;
      }
      return scoreAll(input, builtInVocabulary(), model, limit);
    },
  };
}

function modelOf(weights: PackedWeights): Model {
  const table = unpackWeights(weights);
  return { table, cells: new CellFinder(table), emitter: new Emitter(), book: new CueBook() };
}

function scoreAll(input: ScoringInput, vocabulary: Vocabulary, model: Model, limit: number): ScoredMention[] {
  const { annotation, mentions } = input;
  const viewOf = viewsOf(annotation, mentions, vocabulary);
  return input.targets.map((target) => {
    const mention = mentions[target]!;
    return scoreOne(annotation, mention, viewOf(mention.sentence), vocabulary, model, limit);
  });
}

function scoreOne(
  annotation: Annotation,
  mention: Mention,
  whole: View,
  vocabulary: Vocabulary,
  { table, cells, emitter, book }: Model,
  limit: number,
): ScoredMention {
  const { bias, step } = table;
  const [first, last] = placesOf(whole, mention.span);
  if (first < 0) return answer(bias[0], bias[1], shares(bias, bias[0], bias[1]).start, []);
  const { view, from, to } = cropView(whole, first, last);
  extract(view, vocabulary, from, to, emitter);
  let sumN = 0;
  let sumP = 0;
  const { hash, count, cell } = emitter;
  cells.find(hash, count, cell);
  for (let k = 0; k < count; k++) {
    sumN += negativeOf(cell[k]!);
    sumP += positiveOf(cell[k]!);
  }
  const negative = bias[0] + sumN * step;
  const positive = bias[1] + sumP * step;
  const parts = shares(bias, negative, positive);
  const perN = parts.negative * step;
  const perP = parts.positive * step;
  book.open(view.word.length);
  for (let k = 0; k < count; k++) {
    const found = cell[k]!;
    if (found === 0) continue;
    const weight = perN * negativeOf(found) + perP * positiveOf(found);
    if (weight !== 0) book.add(emitter.kind[k]!, emitter.a[k]!, emitter.b[k]!, weight);
  }
  const cues = book.close(annotation, view, mention, from, to, parts.end - parts.start, limit, emitter);
  return answer(negative, positive, parts.start, cues);
}

function answer(negative: number, positive: number, bias: number, cues: ScoredMention['cues']): ScoredMention {
  const [n, u, p] = probabilities(negative, positive);
  return { probabilities: { negative: n, neutral: u, positive: p }, score: p - n, bias, cues };
}
