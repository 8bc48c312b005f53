import { type StanceEmphasis, type StanceReading, WEIGHTS, weightOf } from '../../../src/article/index.js';
import { minimize } from '../fit/minimize.js';
import type { StanceCase, StancePair } from './pairs.js';

/** Pairs to learn from, and what all of them together weigh, in pairs that stand for themselves. */
export interface PairSource {
  readonly cases: readonly StanceCase[];
  readonly pairs: readonly StancePair[];
  readonly worth: number;
}

/** Where the search begins, and what few data leave standing. */
export const EXPECTED: StanceEmphasis = {
  quoted: 0.6,
  modifier: 0.7,
  repeatDiscount: 0.5,
  coMentionDiscount: 0.5,
  negativityWeight: 1.2,
  prior: 8,
};

/** Learned as logarithms, so that they stay positive. */
const FACTORS = ['quoted', 'modifier', 'negativityWeight', 'prior'] as const;
const POWERS = ['repeatDiscount', 'coMentionDiscount'] as const;
/** Loss added for a parameter one unit (a factor of e, or a whole power) from what is expected. */
const PENALTY = 15;

/** An article's value under an emphasis, as `stanceOf` gives it; 0 without readings. */
export function stanceValue(readings: readonly StanceReading[], emphasis: StanceEmphasis): number {
  const { modifier, repeatDiscount, coMentionDiscount, quoted, negativityWeight } = emphasis;
  const weights = {
    role: { ...WEIGHTS.role, modifier },
    repeatDiscount,
    coMentionDiscount,
    quoted: { stance: quoted },
  };
  let sum = 0;
  let whole = emphasis.prior;
  for (const reading of readings) {
    const weight = weightOf(reading, weights);
    sum += weight * (reading.positive / negativityWeight - reading.negative);
    whole += weight;
  }
  return sum / whole;
}

/**
 * Learns how observations are weighed from pairs of articles that coders ordered: the logistic loss of the difference of their
 * values (Bradley–Terry), each source with a scale of its own, and a penalty that keeps parameters near what is expected.
 */
export function fitEmphasis(sources: readonly PairSource[]): StanceEmphasis {
  const used = sources.filter(({ pairs }) => pairs.length > 0);
  const start = [...toParameters(EXPECTED), ...used.map(() => Math.log(8))];
  const loss = (at: readonly number[]) => {
    const emphasis = toEmphasis(at);
    let sum = 0;
    for (let i = 0; i < FACTORS.length + POWERS.length; i++) sum += PENALTY * (at[i]! - start[i]!) ** 2;
    used.forEach(({ cases, pairs, worth }, s) => {
      const scale = Math.exp(at[FACTORS.length + POWERS.length + s]!);
      const values = cases.map(({ readings }) => stanceValue(readings, emphasis));
      let lost = 0;
      for (const [a, b] of pairs) lost += Math.log1p(Math.exp(-scale * (values[a]! - values[b]!)));
      sum += (worth * lost) / pairs.length;
    });
    return sum;
  };
  return rounded(toEmphasis(minimize(loss, start, { step: 0.4, smallest: 0.02 })));
}

function toParameters(emphasis: StanceEmphasis): number[] {
  return [...FACTORS.map((name) => Math.log(emphasis[name])), ...POWERS.map((name) => emphasis[name])];
}

function toEmphasis(at: readonly number[]): StanceEmphasis {
  const [quoted, modifier, negativityWeight, prior] = FACTORS.map((_, i) => Math.exp(at[i]!)) as [number, ...number[]];
  const [repeatDiscount, coMentionDiscount] = POWERS.map((_, i) => Math.max(0, at[FACTORS.length + i]!)) as [
    number,
    ...number[],
  ];
  return {
    quoted,
    modifier: modifier!,
    repeatDiscount,
    coMentionDiscount: coMentionDiscount!,
    // Below 1 a value could leave [−1, 1].
    negativityWeight: Math.max(1, negativityWeight!),
    prior: prior!,
  };
}

/** To as many places as the data can tell apart, and a reader can reckon with. */
function rounded(emphasis: StanceEmphasis): StanceEmphasis {
  const steps = (name: keyof StanceEmphasis) => (name === 'prior' ? 1 : 20);
  // The keys are those of the emphasis, which Object.fromEntries cannot tell.
  return Object.fromEntries(
    [...FACTORS, ...POWERS].map((name) => [name, Math.round(emphasis[name] * steps(name)) / steps(name)]),
  ) as unknown as StanceEmphasis;
}
