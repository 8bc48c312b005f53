/** Binomial coefficient, or null when it exceeds `most`. */
export function choose(n: number, k: number, most: number): number | null {
  let result = 1;
  for (let i = 1; i <= k; i++) {
    result = (result * (n - k + i)) / i;
    if (result > most) return null;
  }
  return Math.round(result);
}

/** Calls `visit` with every choice of `k` out of 0 … n − 1, in lexicographic order; the array is reused. */
export function forEachChoice(n: number, k: number, visit: (chosen: Uint32Array) => void): void {
  const chosen = Uint32Array.from({ length: k }, (_, i) => i);
  for (;;) {
    visit(chosen);
    let i = k - 1;
    while (i >= 0 && chosen[i] === n - k + i) i--;
    if (i < 0) return;
    chosen[i]!++;
    for (let j = i + 1; j < k; j++) chosen[j] = chosen[j - 1]! + 1;
  }
}
