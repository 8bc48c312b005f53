import type { ChannelUnit, Estimate } from '../../model/index.js';
import { mean, predictionPoweredMean, studentReach, variance, welchDf, wilson } from '../../stats/index.js';
import { clamp, rangeOf } from '../inference/index.js';
import { byStudent } from './by-student.js';
import type { GoldCases } from './cases.js';
import { type Corrected, correctedEstimate, type GoldSettings } from './corrected.js';
import { type Outcomes, outcomesOf, pairedGold } from './paired-gold.js';

/** Errors below it are those of codes that do not vary. */
const CERTAIN = 1e-9;

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
    const one = isPlain ? predictionPoweredMean(cases, { level }) : meanOf(outcomes[i], level);
    return one.error > CERTAIN ? one : unanimous(one.mean, cases.gold.length, unit, level);
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
      const varies = [a, b].every((group) => variance(outcomes[group]!.values) > CERTAIN);
      const paired =
        settings.byEvent && varies
          ? pairedGold([groups[a]!, groups[b]!], [outcomes[a]!, outcomes[b]!], { minGold, level })
          : null;
      return paired ?? unpaired(left, right, level);
    },
  };
}

/** Codes that are all the same do not prove that the next one will be: bounds of a proportion of as many (Wilson), the widest that values within the range could need. */
function unanimous(centre: number, n: number, unit: ChannelUnit, level: number): CorrectedMean {
  const range = rangeOf(unit);
  const [least, most] = range;
  const bounds = wilson(((clamp(centre, range) - least) / (most - least)) * n, n, { level });
  const [low = least, high = most] = bounds.map((share) => least + share * (most - least));
  const df = n - 1;
  const error = (high - low) / 2 / studentReach(level, df);
  return { mean: centre, error, df, low, high };
}

function meanOf({ values, df }: Outcomes, level: number): CorrectedMean {
  const centre = mean(values);
  const error = Math.sqrt(variance(values) / values.length);
  const reach = studentReach(level, df) * error;
  return { mean: centre, error, df, low: centre - reach, high: centre + reach };
}

function unpaired(left: CorrectedMean, right: CorrectedMean, level: number) {
  const difference = left.mean - right.mean;
  const [va, vb] = [left.error ** 2, right.error ** 2];
  const error = Math.sqrt(va + vb);
  // Each side's degrees of freedom stand where a sample of one more would.
  const df = welchDf(va, left.df + 1, vb, right.df + 1);
  return byStudent({ difference, error, df, events: 0 }, level);
}
