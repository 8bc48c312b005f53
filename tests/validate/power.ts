import { coverage, type Setting } from './coverage.js';

/**
 * Share of corpora in which a true difference as large as the minimum detectable one is found at α = 0.05. What is stated
 * of corpora without a difference is averaged first, since each corpus states its own. Expected: 0.8.
 */
export function power(setting: Setting, options: { readonly corpora: number; readonly resamples: number }): number {
  const { detectable } = coverage(setting, { ...options, corpora: Math.ceil(options.corpora / 2) });
  return coverage({ ...setting, gap: detectable }, options).found;
}
