/**
 * Benjamini–Hochberg adjusted p-values, in the order given: the smallest false discovery rate at which each is found.
 * @see Benjamini & Hochberg (1995), JRSS B 57
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b]! - p[a]! || a - b);
  const q = new Array<number>(p.length);
  let least = 1;
  order.forEach((index, i) => {
    least = Math.min(least, (p[index]! * p.length) / (p.length - i));
    q[index] = least;
  });
  return q;
}

/** Holm's adjusted p-values, which bound the chance of any false finding. @see Holm (1979), Scand. J. Stat. 6 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]! || a - b);
  const adjusted = new Array<number>(p.length);
  let most = 0;
  order.forEach((index, i) => {
    most = Math.max(most, Math.min(1, p[index]! * (p.length - i)));
    adjusted[index] = most;
  });
  return adjusted;
}
