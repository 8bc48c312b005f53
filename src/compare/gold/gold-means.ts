import type { ChannelUnit, Estimate } from '../../model/index.js';
import { minimumDetectable, predictionPoweredMean, studentCdf, studentQuantile, welchDf } from '../../stats/index.js';
import { type Corrected, correctedEstimate, type GoldSettings } from './corrected.js';
import type { GoldCases } from './gold.js';

/** Means of the groups, each corrected by its own coded articles. */
export function correctMeans(groups: readonly GoldCases[], unit: ChannelUnit, settings: GoldSettings): Corrected {
  const { level, minGold } = settings;
  const found = groups.map((cases) => (cases.gold.length >= minGold ? predictionPoweredMean(cases, { level }) : null));
  return {
    unit,
    warnings: [],
    estimates: groups.map((cases, i): Estimate => {
      const mean = found[i];
      if (mean) return correctedEstimate(cases, mean, unit, level);
      return { kind: 'insufficient', articles: cases.gold.length, observations: cases.observations, needed: minGold };
    }),
    difference(a, b) {
      const [left, right] = [found[a], found[b]];
      if (!left || !right) return null;
      const mean = left.mean - right.mean;
      const [va, vb] = [left.error ** 2, right.error ** 2];
      const error = Math.sqrt(va + vb);
      // Each side's degrees of freedom stand where a sample of one more would.
      const df = welchDf(va, left.df + 1, vb, right.df + 1);
      const reach = studentQuantile(1 - (1 - level) / 2, df) * error;
      const p = mean === 0 ? 1 : Math.max(Number.MIN_VALUE, 2 * studentCdf(-Math.abs(mean) / error, df));
      return { mean, low: mean - reach, high: mean + reach, p, minimumDetectable: minimumDetectable(error, df) };
    },
  };
}
