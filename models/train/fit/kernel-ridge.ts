/** Rows of sparse numbers: the entries of row `i` are `offsets[i]` to `offsets[i + 1]`. */
export interface SparseMatrix {
  readonly offsets: Uint32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
}

/** Dot products of every two rows, divided by the mean squared length of a row. */
export function kernelOf(matrix: SparseMatrix): {
  readonly kernel: Float64Array;
  readonly size: number;
  readonly scale: number;
} {
  const { offsets, columns, values } = matrix;
  const size = offsets.length - 1;
  const kernel = new Float64Array(size * size);
  const row = new Float64Array(matrix.width);
  for (let i = 0; i < size; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) row[columns[k]!] = values[k]!;
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = offsets[j]!; k < offsets[j + 1]!; k++) sum += row[columns[k]!]! * values[k]!;
      kernel[i * size + j] = sum;
      kernel[j * size + i] = sum;
    }
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) row[columns[k]!] = 0;
  }
  let scale = 0;
  for (let i = 0; i < size; i++) scale += kernel[i * size + i]! / size;
  for (let i = 0; i < kernel.length; i++) kernel[i]! /= scale;
  return { kernel, size, scale };
}

/** Weights α of the rows `chosen` such that y ≈ mean + K α, with penalty `ridge`. */
export function solveRidge(
  kernel: Float64Array,
  size: number,
  chosen: readonly number[],
  wanted: readonly number[],
  ridge: number,
): { readonly alpha: Float64Array; readonly mean: number } {
  const n = chosen.length;
  const mean = chosen.reduce((sum, i) => sum + wanted[i]!, 0) / n;
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) a[i * n + j] = kernel[chosen[i]! * size + chosen[j]!]! + (i === j ? ridge : 0);
  }
  return {
    alpha: solve(
      a,
      Float64Array.from(chosen, (i) => wanted[i]! - mean),
    ),
    mean,
  };
}

/** Solves A x = b for a symmetric positive definite A (Cholesky); A is overwritten. */
export function solve(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = a[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= a[i * n + k]! * a[j * n + k]!;
      a[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / a[j * n + j]!;
    }
  }
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= a[i * n + k]! * x[k]!;
    x[i]! /= a[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= a[k * n + i]! * x[k]!;
    x[i]! /= a[i * n + i]!;
  }
  return x;
}

/**
 * Least squares with a penalty on every coefficient but the last, which belongs to a constant 1. Rows count
 * by `weights`, 1 each without. Returns coefficients.
 */
export function ridge(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  penalty: number,
  weights?: readonly number[],
): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  const a = new Float64Array(width * width);
  const b = new Float64Array(width);
  rows.forEach((row, r) => {
    const full = [...row, 1];
    const weight = weights?.[r] ?? 1;
    for (let i = 0; i < width; i++) {
      b[i]! += weight * full[i]! * wanted[r]!;
      for (let j = 0; j < width; j++) a[i * width + j]! += weight * full[i]! * full[j]!;
    }
  });
  for (let i = 0; i < width - 1; i++) a[i * width + i]! += penalty;
  a[width * width - 1]! += 1e-9;
  return [...solve(a, b)];
}
