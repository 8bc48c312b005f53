import type { ChannelUnit, Estimate } from '../../model/index.js';
import {
  mean,
  minimumDetectable,
  predictionPoweredMean,
  studentCdf,
  studentQuantile,
  variance,
  welchDf,
} from '../../stats/index.js';
import type { GoldCases } from './cases.js';
import { type Corrected, correctedEstimate, type GoldSettings } from './corrected.js';
import { type Outcomes, outcomesOf, pairedGold } from './paired-gold.js';

interface CorrectedMean {
  readonly mean: number;
  readonly error: number;
  readonly df: number;
  readonly low: number;
  readonly high: number;
}

/** Means of the groups, each corrected by its own coded articles; differences within events where groups share enough of them. */
export function correctMeans(groups: readonly GoldCases[], unit: ChannelUnit, settings: GoldSettings): Corrected {
  const { level, minGold, method } = settings;
  const outcomes = groups.map((cases) =>
    cases.gold.length >= minGold ? outcomesOf(cases, method === 'design-based') : null,
  );
  const found = groups.map((cases, i) => {
    if (!outcomes[i]) return null;
    const isPlain = method === 'prediction-powered' && !cases.weighted;
    return isPlain ? predictionPoweredMean(cases, { level }) : meanOf(outcomes[i], level);
  });
  return {
    unit,
    warnings: [],
    estimates: groups.map((cases, i): Estimate => {
      const one = found[i];
      if (one) return correctedEstimate(cases, one, unit, level);
      return { kind: 'insufficient', articles: cases.gold.length, observations: cases.observations, needed: minGold };
    }),
    difference(a, b) {
      const [left, right] = [found[a], found[b]];
      if (!left || !right) return null;
      const paired = settings.byEvent
        ? pairedGold([groups[a]!, groups[b]!], [outcomes[a]!, outcomes[b]!], { minGold, level })
        : null;
      return paired ?? unpaired(left, right, level);
    },
  };
}

function meanOf({ values, df }: Outcomes, level: number): CorrectedMean {
  const centre = mean(values);
  const error = Math.sqrt(variance(values) / values.length);
  const reach = studentQuantile(1 - (1 - level) / 2, df) * error;
  return { mean: centre, error, df, low: centre - reach, high: centre + reach };
}

function unpaired(left: CorrectedMean, right: CorrectedMean, level: number) {
  const difference = left.mean - right.mean;
  const [va, vb] = [left.error ** 2, right.error ** 2];
  const error = Math.sqrt(va + vb);
  // Each side's degrees of freedom stand where a sample of one more would.
  const df = welchDf(va, left.df + 1, vb, right.df + 1);
  const reach = studentQuantile(1 - (1 - level) / 2, df) * error;
  const p = difference === 0 ? 1 : Math.max(Number.MIN_VALUE, 2 * studentCdf(-Math.abs(difference) / error, df));
  return {
    mean: difference,
    low: difference - reach,
    high: difference + reach,
    p,
    minimumDetectable: minimumDetectable(error, df),
    events: 0,
  };
}
