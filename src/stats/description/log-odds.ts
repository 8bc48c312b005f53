/** How much more one side uses a word than the other, and how sure that is. */
export interface LogOdds {
  readonly word: string;
  /** Positive: more on side `a`. */
  readonly delta: number;
  /** `delta` over its standard error. */
  readonly z: number;
}

/**
 * Log-odds ratio of each word between two sides, with an informative Dirichlet prior taken from `background` counts,
 * scaled to `priorTotal` words in all. Words absent from the background get a prior of `priorTotal` / its size, so
 * background should hold both sides. Sorted by z, highest first, then by word.
 * @see Monroe, Colaresi & Quinn (2008), "Fightin' Words", eq. 16 and 22
 */
export function logOdds(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  background: ReadonlyMap<string, number>,
  options: { readonly priorTotal?: number } = {},
): LogOdds[] {
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const whole = total(background);
  if (whole === 0) return [];
  const priorTotal = options.priorTotal ?? whole;
  const [nA, nB] = [total(a), total(b)];
  const result: LogOdds[] = [];
  for (const word of new Set([...a.keys(), ...b.keys()])) {
    const prior = ((background.get(word) ?? 1) * priorTotal) / whole;
    const found = logOddsRatio([a.get(word) ?? 0, nA], [b.get(word) ?? 0, nB], [prior, priorTotal]);
    if (found) result.push({ word, ...found });
  }
  return result.sort((x, y) => y.z - x.z || (x.word < y.word ? -1 : 1));
}

/**
 * The ratio for one word from its count and the count of all words on side `a`, on side `b`, and in the prior. Null where a side,
 * its prior included, holds nothing else.
 */
export function logOddsRatio(
  [yA, nA]: readonly [number, number],
  [yB, nB]: readonly [number, number],
  [prior, priorTotal]: readonly [number, number],
): { readonly delta: number; readonly z: number } | null {
  const inA = yA + prior;
  const inB = yB + prior;
  const restA = nA + priorTotal - inA;
  const restB = nB + priorTotal - inB;
  if (!(restA > 0 && restB > 0 && inA > 0 && inB > 0)) return null;
  const delta = Math.log(inA / restA) - Math.log(inB / restB);
  return { delta, z: delta / Math.sqrt(1 / inA + 1 / inB) };
}
