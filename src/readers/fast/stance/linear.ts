import { grouped, lazily } from '../../../core/index.js';
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
import { heard } from './heard.js';

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

/** What one mention was read into; kept from one to the next. */
interface Buffers {
  readonly reader: HeadReader;
  readonly emitter: Emitter;
}

/** Mentions of an actor in a sentence that are kept side by side. */
const MOST_BUFFERS = 12;

/** Weights with what is needed to apply them. */
interface Model {
  readonly buffers: Buffers[];
  /** By kind of actor; none for weights that know no kinds. */
  readonly kinds: Readonly<Partial<Record<StanceKind, Calibration>>>;
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
  const buffers = [{ reader: new HeadReader(tableOf(weights)), emitter: new Emitter() }];
  return { buffers, kinds, cues: new StanceCues() };
}

/** The buffers of the i-th mention; those of too many share the last. */
function bufferFor({ buffers }: Model, i: number): Buffers {
  const at = Math.min(i, MOST_BUFFERS - 1);
  while (buffers.length <= at) buffers.push({ reader: buffers[0]!.reader.beside(), emitter: new Emitter() });
  return buffers[at]!;
}

function scoreAll(input: ScoringInput, model: Model, limit: number): ScoredMention[] {
  const { annotation, mentions, targets } = input;
  const viewOf = viewsOf(input);
  const calibrationOf = calibrations(input, model);
  const rows = new Array<ScoredMention>(targets.length);
  for (const members of together(input)) {
    const { actor, sentence } = mentions[targets[members[0]!]!]!;
    const read = (member: number, buffers: Buffers) =>
      readMention(mentions[targets[member]!]!, viewOf(sentence), buffers);
    const mean: number[] = [];
    const places = members.map((member, i) => {
      const buffers = bufferFor(model, i);
      const place = read(member, buffers);
      const { sums } = buffers.reader;
      for (let c = 0; c < sums.length; c++) mean[c] = (mean[c] ?? 0) + sums[c]! / members.length;
      return place;
    });
    const calibration = calibrationOf(actor);
    const { start, end } = annotation.sentences[sentence]!.span;
    members.forEach((member, i) => {
      const buffers = bufferFor(model, i);
      // Where several were read into the same buffers, all but the last are read again.
      const place = i < MOST_BUFFERS - 1 ? places[i]! : read(member, buffers);
      const { reader, emitter } = buffers;
      if (place === null) {
        rows[member] = answer(reader.share(STANCE, calibration), []);
        return;
      }
      const shares = reader.share(STANCE, calibration, members.length > 1 ? mean : undefined);
      const { cues } = model;
      cues.open(place.view.word.length);
      reader.attribute([shares], (k, parts) => {
        cues.add(emitter.kind[k]!, emitter.a[k]!, emitter.b[k]!, parts);
      });
      // What the actor's other mentions in the sentence add is part of the rest.
      rows[member] = answer(shares, cues.close(place, emitter, shares.end - shares.start, limit, { start, end }));
    });
  }
  return rows;
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

/**
 * Which targets, by their place in the list, are mentions of one actor in one sentence: they say one thing together, the mean
 * of what each adds up to.
 */
function together({ mentions, targets }: ScoringInput): Iterable<number[]> {
  return grouped(targets.keys(), (at) => {
    const { actor, sentence } = mentions[targets[at]!]!;
    return `${sentence} ${actor}`;
  }).values();
}

/** Reads the features of a mention; null when it touches no word. */
function readMention(mention: Mention, whole: View, { reader, emitter }: Buffers): Target | null {
  const [first, last] = placesOf(whole, mention.span);
  if (first < 0) {
    reader.read(emitter.hash, 0);
    return null;
  }
  const target = cropView(whole, first, last);
  const vocabulary = builtInVocabulary();
  extract(heard(target.view, vocabulary, target.from, target.to), vocabulary, target.from, target.to, emitter);
  reader.read(emitter.hash, emitter.count);
  return target;
}

function answer({ probabilities, start, end }: HeadShares, cues: readonly Cue[]): ScoredMention {
  const [negative = 0, neutral = 0, positive = 0] = probabilities;
  return { probabilities: { negative, neutral, positive }, score: end, bias: start, cues };
}
