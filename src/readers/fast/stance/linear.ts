import { extract } from '../../../components/stance/features/extract.js';
import { FEATURE_VERSION } from '../../../components/stance/features/kinds.js';
import {
  checkWeights,
  Emitter,
  type Head,
  HeadReader,
  type HeadShares,
  type LinearWeights,
  loadModel,
  tableOf,
} from '../../../linear/index.js';
import type { Annotation, Cue, Mention, ScoredMention, Scorer, ScoringInput } from '../../../model/index.js';
import { builtInVocabulary } from '../../../syntax/view/built-in-vocabulary.js';
import { cropView } from '../../../syntax/view/crop.js';
import { placesOf } from '../../../syntax/view/places.js';
import { viewsOf } from '../../../syntax/view/shared.js';
import type { View } from '../../../syntax/view/view.js';
import { StanceCues } from './cues.js';

/** How a linear scorer is set up; without options it uses the shipped weights. */
export interface LinearScorerOptions {
  readonly weights?: LinearWeights;
  /** Strongest cues listed one by one; the rest is gathered in `other cues`. Default 10. */
  readonly cues?: number;
}

const STANCE: Head = { labels: ['negative', 'neutral', 'positive'], values: [-1, 0, 1], from: 0, reference: 1 };

/** Weights with what is needed to apply them; the buffers are kept from one mention to the next. */
interface Model {
  readonly reader: HeadReader;
  readonly emitter: Emitter;
  readonly cues: StanceCues;
}

/** One for all scorers, so that each article finds at hand what the last one looked up. */
let shipped: Model | undefined;

/**
 * The trained scorer: multinomial logistic regression over words, word clusters, learned valence and grammatical roles
 * around the mention. It never sees a name: every proper noun is one and the same placeholder. `bias` plus the cues'
 * weights is the score to 1e-9. About 20 µs a mention. A mention that touches no word gets the bias alone.
 * Weights of another version throw `invalid-weights`.
 */
export function linearScorer(options: LinearScorerOptions = {}): Scorer {
  const limit = options.cues ?? 10;
  const own = options.weights === undefined ? undefined : modelOf(options.weights);
  return {
    name: 'linear',
    version: String(FEATURE_VERSION),
    score: (input) => scoreAll(input, own ?? builtIn(), limit),
  };
}

function builtIn(): Model {
  shipped ??= modelOf(loadModel('stance', expected()));
  return shipped;
}

function expected() {
  return { features: FEATURE_VERSION, vocabulary: builtInVocabulary().print };
}

function modelOf(weights: LinearWeights): Model {
  checkWeights('stance', weights, { features: FEATURE_VERSION });
  return { reader: new HeadReader(tableOf(weights)), emitter: new Emitter(), cues: new StanceCues() };
}

function scoreAll(input: ScoringInput, model: Model, limit: number): ScoredMention[] {
  const { annotation, mentions } = input;
  const viewOf = viewsOf(annotation, mentions, builtInVocabulary());
  return input.targets.map((target) => {
    const mention = mentions[target]!;
    return scoreOne(annotation, mention, viewOf(mention.sentence), model, limit);
  });
}

function scoreOne(
  annotation: Annotation,
  mention: Mention,
  whole: View,
  { reader, emitter, cues }: Model,
  limit: number,
): ScoredMention {
  const [first, last] = placesOf(whole, mention.span);
  if (first < 0) {
    reader.read(emitter.hash, 0);
    return answer(reader.share(STANCE), []);
  }
  const target = cropView(whole, first, last);
  extract(target.view, builtInVocabulary(), target.from, target.to, emitter);
  reader.read(emitter.hash, emitter.count);
  const shares = reader.share(STANCE);
  cues.open(target.view.word.length);
  reader.attribute([shares], (k, parts) => {
    cues.add(emitter.kind[k]!, emitter.a[k]!, emitter.b[k]!, parts);
  });
  const { start, end } = annotation.sentences[mention.sentence]!.span;
  return answer(shares, cues.close(target, emitter, shares.end - shares.start, limit, { start, end }));
}

function answer({ probabilities, start, end }: HeadShares, cues: readonly Cue[]): ScoredMention {
  const [negative = 0, neutral = 0, positive = 0] = probabilities;
  return { probabilities: { negative, neutral, positive }, score: end, bias: start, cues };
}
