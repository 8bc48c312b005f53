import { hashWord } from '../../../src/linear/index.js';

/** Fold of an article, so that its sentences never stand on both sides. */
export function foldOf(article: string, folds: number): number {
  return (hashWord(article) >>> 0) % folds;
}

/**
 * Folds by dyad, because a library is asked about dyads it has not seen: each of the `count − 1` commonest is a fold, the rest
 * is the last.
 */
export function dyadFolds(dyads: readonly (readonly string[])[], count: number): number[] {
  const names = dyads.map((dyad) => dyad.join('-'));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return names.map((name) => Math.min(count - 1, order.indexOf(name)));
}

/**
 * How much each article counts: the root of what it would were dyads equal; 1 on the average. The few dyads that fill the data are
 * hostile ones; the next one asked about need not be.
 */
export function evenly(dyads: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const dyad of dyads) counts.set(dyad, (counts.get(dyad) ?? 0) + 1);
  const shares = dyads.map((dyad) => counts.get(dyad)! ** -0.5);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return shares.map((share) => share / mean);
}
