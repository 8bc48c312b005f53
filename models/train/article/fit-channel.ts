import type { ChanceCurve, ChannelWeights } from '../../../src/training.js';
import { evenly } from '../fit/folds.js';
import { ridge } from '../fit/kernel-ridge.js';
import { fitChances } from './chances.js';

export interface Fitted {
  readonly weights: ChannelWeights;
  /** See {@link honestError}. */
  readonly error: number;
  /** Root of the mean squared error, by which settings are chosen. */
  readonly squared: number;
  /** Held-out value of every row. */
  readonly held: readonly number[];
  readonly chances: ChanceCurve;
}

const PENALTY = 1;

/** Weights of the ingredients; those that would count against themselves are left out. */
function weigh(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  counts: readonly number[],
): ChannelWeights {
  let used = [0, 1, 2];
  for (;;) {
    const found = ridge(
      rows.map((row) => used.map((column) => row[column]!)),
      wanted,
      PENALTY,
      counts,
    );
    const kept = used.filter((_, i) => found[i]! >= 0);
    if (kept.length === used.length) {
      const factor = (column: number) => (used.includes(column) ? found[used.indexOf(column)]! : 0);
      return { bias: found[used.length]!, read: factor(0), tone: factor(1), rules: factor(2) };
    }
    used = kept;
  }
}

export function fitChannel(
  rows: readonly (readonly number[])[],
  wanted: readonly (number | null)[],
  folds: readonly number[],
  dyads: readonly string[],
): Fitted {
  const usable = wanted.flatMap((value, i) => (value === null ? [] : [i]));
  const shares = evenly(dyads);
  const learn = (chosen: readonly number[]) =>
    weigh(
      chosen.map((i) => rows[i]!),
      chosen.map((i) => wanted[i]!),
      chosen.map((i) => shares[i]!),
    );
  const held = new Array<number>(rows.length).fill(0);
  for (const fold of new Set(folds)) {
    const { bias, read, tone, rules } = learn(usable.filter((i) => folds[i] !== fold));
    rows.forEach((row, i) => {
      if (folds[i] === fold) held[i] = bias + read * row[0]! + tone * row[1]! + rules * row[2]!;
    });
  }
  const missed = usable.map((i) => ({ miss: Math.abs(held[i]! - wanted[i]!), share: shares[i]! }));
  return {
    weights: learn(usable),
    error: honestError(missed),
    squared: squaredError(missed),
    held,
    chances: fitChances(held, wanted, shares),
  };
}

interface Miss {
  readonly miss: number;
  /** How much the article counts. */
  readonly share: number;
}

function squaredError(missed: readonly Miss[]): number {
  let squares = 0;
  let whole = 0;
  for (const { miss, share } of missed) {
    squares += share * miss ** 2;
    whole += share;
  }
  return Math.sqrt(squares / whole);
}

/** Share of held-out codes that 1.96 errors are to reach. */
const REACHED = 0.95;

/**
 * Standard error that is honest on held-out dyads, rare dyads counting more: the root of the mean squared miss, or more where
 * 1.96 of it would not reach 95 % of the codes. Codes are few values, misses are not normal.
 * @see Vovk, Gammerman & Shafer (2005), Algorithmic learning in a random world (split conformal prediction)
 */
export function honestError(missed: readonly Miss[]): number {
  const whole = missed.reduce((sum, { share }) => sum + share, 0);
  let reached = 0;
  let widest = 0;
  for (const { miss, share } of [...missed].sort((a, b) => a.miss - b.miss)) {
    if (reached >= REACHED * whole) break;
    reached += share;
    widest = miss;
  }
  return Math.max(squaredError(missed), widest / 1.96);
}
