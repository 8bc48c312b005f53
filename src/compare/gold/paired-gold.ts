import { mean, pseudoOutcomes, variance } from '../../stats/index.js';
import { byStudent } from './by-student.js';
import type { GoldCases } from './cases.js';
import type { CorrectedDifference } from './corrected.js';

/** Fewer shared events than this say nothing about how events vary. */
const FEWEST = 3;

/** One value an article that stands for its true one, and what stands behind them. */
export interface Outcomes {
  readonly values: Float64Array;
  readonly df: number;
}

/** Stand-ins for the true values of a group; by method, and by how likely each article was to be coded. */
export function outcomesOf({ articles, gold, weighted }: GoldCases, designBased: boolean): Outcomes {
  const alike = gold.length / articles.length;
  return pseudoOutcomes(
    {
      predicted: articles.map(({ predicted }) => predicted),
      gold: articles.map(({ known }) => known?.value ?? Number.NaN),
      probability: articles.map(({ known }) => (weighted ? known?.probability : undefined) ?? alike),
    },
    designBased ? { power: 1 } : {},
  );
}

/**
 * Compares two groups within the events both report; null where these are fewer than 3, hold less than half of a group's articles,
 * or fewer than `minGold` coded ones of it. What both make of one event is then no difference between them.
 */
export function pairedGold(
  [a, b]: readonly [GoldCases, GoldCases],
  [ofA, ofB]: readonly [Outcomes, Outcomes],
  { minGold, level }: { readonly minGold: number; readonly level: number },
): CorrectedDifference | null {
  const [left, right] = [byEvent(a, ofA), byEvent(b, ofB)];
  const shared = [...left.keys()].filter((event) => right.has(event)).sort();
  const isEnough = (events: typeof left, cases: GoldCases) => {
    const held = shared.map((event) => events.get(event)!);
    const [articles, coded] = [sum(held.map(({ values }) => values.length)), sum(held.map((each) => each.coded))];
    return articles * 2 >= cases.articles.length && coded >= minGold;
  };
  if (shared.length < FEWEST || !isEnough(left, a) || !isEnough(right, b)) return null;
  const apart = shared.map((event) => mean(left.get(event)!.values) - mean(right.get(event)!.values));
  const difference = mean(apart);
  const error = Math.sqrt(variance(apart) / apart.length);
  const df = Math.min(apart.length - 1, ofA.df + ofB.df);
  return byStudent({ difference, error, df, events: shared.length }, level);
}

function byEvent({ articles }: GoldCases, { values }: Outcomes): Map<string, { values: number[]; coded: number }> {
  const events = new Map<string, { values: number[]; coded: number }>();
  articles.forEach(({ event, known }, i) => {
    if (event === null) return;
    const found = events.get(event) ?? { values: [], coded: 0 };
    found.values.push(values[i]!);
    if (known) found.coded++;
    events.set(event, found);
  });
  return events;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
