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
  return exchange(pairs, options);
}

/**
 * Several values a side: the smaller side of each event is drawn anew. All values stand in one array, and the sum over
 * events is a constant plus one product for each, because what is not drawn is what is left.
 */
function exchange(all: readonly Pair[], options: PermutationOptions): PermutationResult {
  // Where all values of an event are the same its difference is 0 whichever side they are on.
  const pairs = all.filter(({ a, b }) => [...a, ...b].some((value) => value !== a[0]));
  const laid = pairs.map(({ a, b }) => (a.length <= b.length ? [...a, ...b] : [...b, ...a]));
  const values = Float64Array.from(laid.flat());
  const sizes = Int32Array.from(laid, ({ length }) => length);
  const drawn = Int32Array.from(pairs, ({ a, b }) => Math.min(a.length, b.length));
  const factors = new Float64Array(pairs.length);
  let constant = 0;
  laid.forEach((both, e) => {
    const [k, rest] = [drawn[e]!, both.length - drawn[e]!];
    const sign = pairs[e]!.a.length <= pairs[e]!.b.length ? 1 : -1;
    factors[e] = sign * (1 / k + 1 / rest);
    constant -= (sign * both.reduce((sum, value) => sum + value, 0)) / rest;
  });
  const events = sizes.length;
  const bits = new Uint32Array(drawn.reduce((sum, k) => sum + k, 0));
  /** The sum with the values as they lie, the first few of each event being the drawn side. */
  const observed = () => {
    let sum = constant;
    for (let e = 0, from = 0; e < events; from += sizes[e++]!) {
      for (let i = from; i < from + drawn[e]!; i++) sum += factors[e]! * values[i]!;
    }
    return Math.abs(sum);
  };
  /** The sum with sides drawn anew. One or two values are picked where they lie, which is most of what there is to do. */
  const redrawn = () => {
    let sum = constant;
    for (let e = 0, from = 0, at = 0; e < events; e++) {
      const size = sizes[e]!;
      const k = drawn[e]!;
      const one = Math.floor((bits[at++]! * size) / 0x100000000);
      let side = values[from + one]!;
      if (k === 2) {
        const other = Math.floor((bits[at++]! * (size - 1)) / 0x100000000);
        side += values[from + (other < one ? other : other + 1)]!;
      } else if (k > 2) {
        values[from + one] = values[from]!;
        values[from] = side;
        for (let i = 1; i < k; i++) {
          const j = i + Math.floor((bits[at++]! * (size - i)) / 0x100000000);
          const value = values[from + j]!;
          values[from + j] = values[from + i]!;
          values[from + i] = value;
          side += value;
        }
      }
      sum += factors[e]! * side;
      from += size;
    }
    return Math.abs(sum);
  };
  const bar = threshold(observed());
  return draw(options, () => {
    options.random.fill(bits);
    return redrawn() >= bar;
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
