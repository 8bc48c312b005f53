import type { Vectors } from './vectors.js';

/** A sparse vector, its terms in ascending order. */
export interface Sparse {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** The vector of one text, not copied. */
export function sparse({ starts, terms, weights }: Vectors, i: number): Sparse {
  return { terms: terms.subarray(starts[i], starts[i + 1]), weights: weights.subarray(starts[i], starts[i + 1]) };
}

/** Sum of the vectors of several texts; linear in what they hold. */
export function sumOf(vectors: Vectors, texts: readonly number[]): Sparse {
  if (texts.length === 1) return sparse(vectors, texts[0]!);
  const sums = new Map<number, number>();
  for (const i of texts) {
    for (let k = vectors.starts[i]!; k < vectors.starts[i + 1]!; k++) {
      const term = vectors.terms[k]!;
      sums.set(term, (sums.get(term) ?? 0) + vectors.weights[k]!);
    }
  }
  const terms = Int32Array.from(sums.keys()).sort();
  return { terms, weights: Float32Array.from(terms, (term) => sums.get(term)!) };
}

export function product(a: Sparse, b: Sparse): number {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  return large.terms.length > 16 * small.terms.length ? bySearch(small, large) : byWalk(small, large);
}

function byWalk(a: Sparse, b: Sparse): number {
  let sum = 0;
  let j = 0;
  const { length } = b.terms;
  for (let i = 0; i < a.terms.length; i++) {
    const term = a.terms[i]!;
    while (j < length && b.terms[j]! < term) j++;
    if (j === length) break;
    if (b.terms[j] === term) sum += a.weights[i]! * b.weights[j]!;
  }
  return sum;
}

/** For a small vector beside one of a large group. */
function bySearch(a: Sparse, b: Sparse): number {
  let sum = 0;
  let from = 0;
  for (let i = 0; i < a.terms.length; i++) {
    const term = a.terms[i]!;
    let to = b.terms.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (b.terms[middle]! < term) from = middle + 1;
      else to = middle;
    }
    if (b.terms[from] === term) sum += a.weights[i]! * b.weights[from]!;
  }
  return sum;
}

export function plus(a: Sparse, b: Sparse): Sparse {
  const terms = new Int32Array(a.terms.length + b.terms.length);
  const weights = new Float32Array(terms.length);
  let [i, j, k] = [0, 0, 0];
  while (i < a.terms.length || j < b.terms.length) {
    const x = i < a.terms.length ? a.terms[i]! : Number.POSITIVE_INFINITY;
    const y = j < b.terms.length ? b.terms[j]! : Number.POSITIVE_INFINITY;
    terms[k] = Math.min(x, y);
    weights[k++] = (x <= y ? a.weights[i++]! : 0) + (y <= x ? b.weights[j++]! : 0);
  }
  return { terms: terms.slice(0, k), weights: weights.slice(0, k) };
}
