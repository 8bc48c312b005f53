import { type MetricValue, measure } from './measure.js';
import { weightedRanks } from './weighted-ranks.js';

/** A coded number and the number answered. */
export interface Paired {
  readonly gold: number;
  readonly answer: number;
  readonly cluster: string;
}

/** Spearman's ρ between codes and answers, ties at their mean rank; null where one side is constant. */
export function spearman(cases: readonly Paired[]): MetricValue | null {
  const gold = cases.map((each) => each.gold);
  const answer = cases.map((each) => each.answer);
  return measure((weights) => correlation(weightedRanks(gold, weights), weightedRanks(answer, weights), weights), {
    clusters: cases.map((each) => each.cluster),
  });
}

/** Pearson's correlation where case `i` counts `weights[i]` times; NaN when one side is constant. */
function correlation(x: ArrayLike<number>, y: ArrayLike<number>, weights: ArrayLike<number>): number {
  let total = 0;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < x.length; i++) {
    total += weights[i]!;
    meanX += weights[i]! * x[i]!;
    meanY += weights[i]! * y[i]!;
  }
  meanX /= total;
  meanY /= total;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xy += weights[i]! * dx * dy;
    xx += weights[i]! * dx * dx;
    yy += weights[i]! * dy * dy;
  }
  return xx === 0 || yy === 0 ? Number.NaN : xy / Math.sqrt(xx * yy);
}
