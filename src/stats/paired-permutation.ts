import { draw, type PermutationOptions, type PermutationResult, threshold } from './permutation.js';

/** Values of both sides on one shared event; neither side is empty. */
export interface Pair {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Could the mean over events of (mean of `a` − mean of `b`) be chance? Values change sides within their event only. With
 * one value a side that flips the sign of each event's difference, and all 2ⁿ flips are tried when they are few.
 * No pairs: p = 1.
 * @see Good (2005), "Permutation, Parametric and Bootstrap Tests of Hypotheses", 3.7 and 6.4
 */
export function pairedPermutationTest(pairs: readonly Pair[], options: PermutationOptions): PermutationResult {
  if (pairs.length === 0) return { p: 1, exact: true, permutations: 1 };
  if (pairs.every(({ a, b }) => a.length === 1 && b.length === 1)) {
    return flipSigns(
      Float64Array.from(pairs, ({ a, b }) => a[0]! - b[0]!),
      options,
    );
  }
  const events = pairs.map(({ a, b }) => ({ values: Float64Array.from([...a, ...b]), size: a.length }));
  const gap = () => {
    let sum = 0;
    for (const { values, size } of events) {
      let left = 0;
      let right = 0;
      for (let i = 0; i < size; i++) left += values[i]!;
      for (let i = size; i < values.length; i++) right += values[i]!;
      sum += left / size - right / (values.length - size);
    }
    return Math.abs(sum);
  };
  const bar = threshold(gap());
  const { random } = options;
  return draw(options, () => {
    for (const { values, size } of events) {
      for (let i = 0; i < size; i++) {
        const j = i + random.below(values.length - i);
        const value = values[j]!;
        values[j] = values[i]!;
        values[i] = value;
      }
    }
    return gap() >= bar;
  });
}

function flipSigns(differences: Float64Array, options: PermutationOptions): PermutationResult {
  const n = differences.length;
  const bar = threshold(Math.abs(differences.reduce((x, y) => x + y, 0)));
  if (n < 31 && 2 ** n <= (options.exactUpTo ?? 10_000)) {
    let hits = 0;
    for (let signs = 0; signs < 2 ** n; signs++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += (signs >>> i) & 1 ? -differences[i]! : differences[i]!;
      if (Math.abs(sum) >= bar) hits++;
    }
    return { p: hits / 2 ** n, exact: true, permutations: 2 ** n };
  }
  const bits = new Uint32Array(Math.ceil(n / 32));
  return draw(options, () => {
    options.random.fill(bits);
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (bits[i >>> 5]! >>> (i & 31)) & 1 ? -differences[i]! : differences[i]!;
    return Math.abs(sum) >= bar;
  });
}
