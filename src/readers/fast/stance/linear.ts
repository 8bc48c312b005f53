import { lazily } from '../../../core/index.js';
import {
  type Calibration,
  checkWeights,
  Emitter,
  type Head,
  HeadReader,
  type HeadShares,
  type LinearWeights,
  loadModel,
  tableOf,
} from '../../../linear/index.js';
import type { ActorId, Cue, Mention, ScoredMention, Scorer, ScoringInput } from '../../../model/index.js';
import { builtInVocabulary, cropView, placesOf, type View, viewsOf } from '../../../syntax/index.js';
import { StanceCues, type Target } from './cues.js';
import { extract, FEATURE_VERSION } from './features/index.js';

/** How a linear scorer is set up; without options it uses the shipped weights. */
export interface LinearScorerOptions {
  readonly weights?: LinearWeights;
  /** Strongest cues listed one by one; the rest is gathered in `other cues`. Default 10. */
  readonly cues?: number;
}

const STANCE: Head = { labels: ['negative', 'neutral', 'positive'], values: [-1, 0, 1], from: 0, reference: 1 };

/** The kinds of actor that are told apart. News says no of states and persons at different rates; a name says nothing. */
const KINDS = ['state', 'person', 'other'] as const;
type StanceKind = (typeof KINDS)[number];

/** Weights with what is needed to apply them; the buffers are kept from one mention to the next. */
interface Model {
  readonly reader: HeadReader;
  /** By kind of actor; none for weights that know no kinds. */
  readonly kinds: Readonly<Partial<Record<StanceKind, Calibration>>>;
  readonly emitter: Emitter;
  readonly cues: StanceCues;
}

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

/** One for all scorers, so that each article finds at hand what the last one looked up. */
const builtIn = lazily(() =>
  modelOf(loadModel('stance', { features: FEATURE_VERSION, vocabulary: builtInVocabulary().print })),
);

function modelOf(weights: LinearWeights): Model {
  checkWeights('stance', weights, { features: FEATURE_VERSION });
  const kinds = Object.fromEntries(
    KINDS.flatMap((kind) => {
      const [negative, positive, step] = weights.settings?.[kind] ?? [];
      if (negative === undefined || positive === undefined || step === undefined) return [];
      return [[kind, { bias: [negative, positive], steps: [step, step] }]];
    }),
  );
  return { reader: new HeadReader(tableOf(weights)), kinds, emitter: new Emitter(), cues: new StanceCues() };
}

function scoreAll(input: ScoringInput, model: Model, limit: number): ScoredMention[] {
  const { annotation, mentions, targets } = input;
  const viewOf = viewsOf(input);
  const calibrationOf = calibrations(input, model);
  const read = (target: number) => readMention(mentions[target]!, viewOf(mentions[target]!.sentence), model);
  const means = meansOf(input, read, model);
  return targets.map((target) => {
    const mention = mentions[target]!;
    const place = read(target);
    const calibration = calibrationOf(mention.actor);
    if (place === null) return answer(model.reader.share(STANCE, calibration), []);
    const shares = model.reader.share(STANCE, calibration, means.get(target));
    const { emitter, cues, reader } = model;
    cues.open(place.view.word.length);
    reader.attribute([shares], (k, parts) => {
      cues.add(emitter.kind[k]!, emitter.a[k]!, emitter.b[k]!, parts);
    });
    // What the actor's other mentions in the sentence add is part of the rest.
    const { start, end } = annotation.sentences[mention.sentence]!.span;
    return answer(shares, cues.close(place, emitter, shares.end - shares.start, limit, { start, end }));
  });
}

/** Bias and steps by the kind of actor; those of no kind where that is not known. */
function calibrations({ actors = [] }: ScoringInput, { kinds }: Model): (actor: ActorId) => Calibration | undefined {
  const known = new Map(actors.map(({ id, kind }) => [id, kind]));
  return (actor) => {
    const kind = known.get(actor);
    if (kind === undefined) return undefined;
    return kinds[kind === 'state' || kind === 'person' ? kind : 'other'];
  };
}

type Read = (target: number) => Target | null;

/** Mentions of one actor in one sentence say one thing together: the mean of what each adds up to. Only of those that are several. */
function meansOf({ mentions, targets }: ScoringInput, read: Read, { reader }: Model): Map<number, Float64Array> {
  const together = new Map<string, number[]>();
  for (const target of targets) {
    const { actor, sentence } = mentions[target]!;
    const key = `${sentence} ${actor}`;
    const others = together.get(key);
    if (others) others.push(target);
    else together.set(key, [target]);
  }
  const means = new Map<number, Float64Array>();
  for (const members of together.values()) {
    if (members.length === 1) continue;
    const mean = new Float64Array(reader.sums.length);
    for (const target of members) {
      read(target);
      for (let c = 0; c < mean.length; c++) mean[c]! += reader.sums[c]! / members.length;
    }
    for (const target of members) means.set(target, mean);
  }
  return means;
}

/** Reads the features of a mention; null when it touches no word. */
function readMention(mention: Mention, whole: View, { reader, emitter }: Model): Target | null {
  const [first, last] = placesOf(whole, mention.span);
  if (first < 0) {
    reader.read(emitter.hash, 0);
    return null;
  }
  const target = cropView(whole, first, last);
  extract(target.view, builtInVocabulary(), target.from, target.to, emitter);
  reader.read(emitter.hash, emitter.count);
  return target;
}

function answer({ probabilities, start, end }: HeadShares, cues: readonly Cue[]): ScoredMention {
  const [negative = 0, neutral = 0, positive = 0] = probabilities;
  return { probabilities: { negative, neutral, positive }, score: end, bias: start, cues };
}
