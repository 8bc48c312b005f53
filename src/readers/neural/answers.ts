import type {
  Cue,
  RelationshipDirection,
  RelationshipObservation,
  RelationshipReading,
  RelationshipSign,
  ScoredMention,
} from '../../model/index.js';
import type { NeuralManifest, StanceManner } from './model.js';

/**
 * Logits of a mention: −, 0, + as readers of single sentences say, then as coders of articles do; then −, 0, + and the weight of what its sentence
 * adds to the article as a whole.
 */
export const STANCE_LOGITS = 10;
const SHARE_AT = 6;
/** Logits of a pair: climate, direction, appraisal, and the class of event, which nobody asks for. */
export const TIE_LOGITS = 16;

const CLIMATES: readonly (RelationshipSign | 'none')[] = ['negative', 'neutral', 'positive', 'none'];
const DIRECTIONS: readonly RelationshipDirection[] = ['forward', 'backward', 'mutual', 'none'];
const BACK: readonly RelationshipDirection[] = ['backward', 'forward', 'mutual', 'none'];
const SIGNS: readonly RelationshipSign[] = ['negative', 'neutral', 'positive'];

export type TieAnswer = Pick<RelationshipObservation, 'climate' | 'direction' | 'appraisal'>;

/** What is said where the network was not asked: nothing. */
export const SILENT: ScoredMention = {
  probabilities: { negative: 0, neutral: 1, positive: 0 },
  score: 0,
  bias: 0,
  cues: [],
};

/** A chance of the linear reader is taken for no less. */
const LEAST = 1e-3;

/**
 * Network and linear reader together: their logits are added up, each by its weight. `linear`: what that one says of the same
 * mention; its words are shown where it agrees.
 */
export function stanceAnswer(
  logits: Float32Array,
  manner: StanceManner,
  { stance }: NeuralManifest,
  linear: ScoredMention,
): ScoredMention {
  const from = manner === 'marked' ? 0 : 3;
  const { step, linear: share, bias } = stance[manner];
  const [down = 0, even = 0, up = 0] = logits.subarray(from, from + 3);
  const heard = (sign: RelationshipSign) => share * Math.log(Math.max(LEAST, linear.probabilities[sign]));
  const [negative = 0, neutral = 0, positive = 0] = chancesOf([
    step * down + heard('negative') + bias[0],
    step * even + heard('neutral'),
    step * up + heard('positive') + bias[1],
  ]);
  const score = positive - negative;
  const agrees = score * linear.score > 0;
  const cues = agrees ? scaled(linear.cues, Math.min(1, score / linear.score)) : [];
  return { probabilities: { negative, neutral, positive }, score, ...explained(score, cues) };
}

/** What one sentence adds to an article's stance toward an actor. */
export interface Share {
  readonly value: number;
  /** Above 0. */
  readonly weight: number;
}

/** A logit of 0 weighs 1. */
const EVEN = Math.log(Math.E - 1);

export function shareOf(logits: Float32Array, { praise, blame }: NeuralManifest['article']): Share {
  const [negative = 0, , positive = 0] = chancesOf(logits.subarray(SHARE_AT, SHARE_AT + 3));
  const logit = logits[SHARE_AT + 3]! + EVEN;
  return {
    value: praise * positive - blame * negative,
    weight: Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))),
  };
}

/**
 * Network and linear reader together, the latter with the shares that the manifest gives it. `swapped`: the first of the two
 * that are meant comes second in the text.
 */
export function tieAnswer(
  logits: Float32Array,
  swapped: boolean,
  manifest: NeuralManifest,
  linear: TieAnswer | undefined,
): TieAnswer {
  const ways = swapped ? BACK : DIRECTIONS;
  const { favour, linear: share } = manifest;
  return {
    climate: reading(
      CLIMATES,
      logits.subarray(0, 4),
      favour.climate,
      ['negative', 'positive'],
      linear?.climate,
      share.climate,
    ),
    direction: reading(
      ways,
      logits.subarray(4, 8),
      favour.direction,
      ['backward', 'forward'],
      linear?.direction,
      share.direction,
    ),
    appraisal: reading(
      SIGNS,
      logits.subarray(8, 11),
      favour.appraisal,
      ['negative', 'positive'],
      linear?.appraisal,
      share.appraisal,
    ),
  };
}

function reading<Label extends string>(
  labels: readonly Label[],
  logits: Float32Array,
  favour: readonly number[],
  [low, high]: readonly [NoInfer<Label>, NoInfer<Label>],
  linear: RelationshipReading<NoInfer<Label>> | undefined,
  share: number,
): RelationshipReading<Label> {
  const other = linear === undefined ? 0 : share;
  const chances = chancesOf(logits).map((chance, k) => {
    return (1 - other) * chance + other * (linear?.probabilities[labels[k]!] ?? 0);
  });
  let best = 0;
  for (let k = 1; k < chances.length; k++) {
    if (chances[k]! * favour[k]! > chances[best]! * favour[best]!) best = k;
  }
  // Every label has been given its chance.
  const probabilities = Object.fromEntries(labels.map((label, k) => [label, chances[k]!])) as Record<Label, number>;
  const score = probabilities[high] - probabilities[low];
  return { probabilities, label: labels[best]!, score, ...explained(score, scaled(linear?.cues ?? [], other)) };
}

/** Cues, and what is left of the score without them. */
function explained(score: number, cues: readonly Cue[]): { readonly bias: number; readonly cues: readonly Cue[] } {
  return { bias: score - cues.reduce((sum, { weight }) => sum + weight, 0), cues };
}

function scaled(cues: readonly Cue[], factor: number): readonly Cue[] {
  return factor === 0 ? [] : cues.map((cue) => ({ ...cue, weight: cue.weight * factor }));
}

function chancesOf(logits: ArrayLike<number>): number[] {
  const most = Math.max(...Array.from(logits));
  const shares = Array.from(logits, (logit) => Math.exp(logit - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}
