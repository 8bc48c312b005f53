import { studentQuantile } from '../distributions/index.js';

/**
 * Smallest true difference that a two-sided test at `alpha` (0.05) finds with `power` (0.8), given the standard error of
 * the difference and its degrees of freedom. Same unit as the error. No degrees of freedom: NaN.
 * @see Bloom (1995), "Minimum detectable effects", Evaluation Review 19
 */
export function minimumDetectable(
  error: number,
  df: number,
  options: { readonly alpha?: number; readonly power?: number } = {},
): number {
  if (!(df > 0)) return Number.NaN;
  const { alpha = 0.05, power = 0.8 } = options;
  return (studentQuantile(1 - alpha / 2, df) + studentQuantile(power, df)) * error;
}
