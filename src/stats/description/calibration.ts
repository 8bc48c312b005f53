/**
 * Expected calibration error of the most probable class: over bins of equal width (10), the gap between mean confidence
 * and share right, weighted by size. Range [0, 1]. No cases: NaN.
 * @param gold index of the right class of each case
 * @see Guo et al. (2017), "On calibration of modern neural networks"
 */
export function expectedCalibrationError(
  probabilities: readonly (readonly number[])[],
  gold: readonly number[],
  options: { readonly bins?: number } = {},
): number {
  if (probabilities.length !== gold.length) {
    throw new RangeError(
      `expectedCalibrationError needs equal lengths; received ${probabilities.length} and ${gold.length}`,
    );
  }
  const bins = options.bins ?? 10;
  const surplus = new Float64Array(bins);
  probabilities.forEach((row, i) => {
    let best = 0;
    for (let k = 1; k < row.length; k++) if (row[k]! > row[best]!) best = k;
    const confidence = row[best]!;
    // Bins are open below and closed above: (0, 0.1], (0.1, 0.2] …
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1));
    surplus[bin]! += confidence - (best === gold[i] ? 1 : 0);
  });
  let error = 0;
  for (const gap of surplus) error += Math.abs(gap);
  return error / gold.length;
}
