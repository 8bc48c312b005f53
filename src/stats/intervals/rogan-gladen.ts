import { normalQuantile } from '../distributions/index.js';

/** Hits and misses of a yes-or-no judgement where the truth is known. */
export interface Judged {
  readonly truePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly falsePositives: number;
}

/** A share corrected for how often the judgement errs, with its interval. */
export interface CorrectedShare {
  /** [0, 1]. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Share of the true cases that are judged so. */
  readonly sensitivity: number;
  /** Share of the other cases that are judged so. */
  readonly specificity: number;
}

/**
 * True share of cases of which `positives` of `cases` were judged to be so, given how often that judgement is right:
 * (observed + specificity − 1) / (sensitivity + specificity − 1), kept within [0, 1]. The interval holds the uncertainty of
 * all three. Null when nothing was judged, when no true or no other case is known, or when the judgement is no better than
 * chance.
 * @see Rogan & Gladen (1978), American Journal of Epidemiology 107; interval after Lang & Reiczigel (2014), Preventive
 * Veterinary Medicine 113
 * @example roganGladen(30, 100, { truePositives: 40, falseNegatives: 10, trueNegatives: 45, falsePositives: 5 })
 */
export function roganGladen(
  positives: number,
  cases: number,
  judged: Judged,
  options: { readonly level?: number } = {},
): CorrectedShare | null {
  const { truePositives, falseNegatives, trueNegatives, falsePositives } = judged;
  const yes = truePositives + falseNegatives;
  const no = trueNegatives + falsePositives;
  if (!(cases > 0 && yes > 0 && no > 0)) return null;
  const [sensitivity, specificity] = [truePositives / yes, trueNegatives / no];
  if (!(sensitivity + specificity > 1)) return null;
  const share = unit((positives / cases + specificity - 1) / (sensitivity + specificity - 1));

  const z = normalQuantile(1 - (1 - (options.level ?? 0.95)) / 2);
  // A case of each kind more, so that few cases without an error do not count as perfect.
  const [n, a, b] = [cases + z * z, yes + 2, no + 2];
  const [p, se, sp] = [(positives + (z * z) / 2) / n, (truePositives + 1) / a, (trueNegatives + 1) / b];
  const better = se + sp - 1;
  if (!(better > 0)) return { share, low: 0, high: 1, sensitivity, specificity };
  const centre = (p + sp - 1) / better;
  const [ofSe, ofSp] = [(se * (1 - se)) / a, (sp * (1 - sp)) / b];
  const shift = 2 * z * z * (centre * ofSe - (1 - centre) * ofSp);
  const error = Math.sqrt((p * (1 - p)) / n + centre ** 2 * ofSe + (1 - centre) ** 2 * ofSp) / better;
  const [low, high] = [unit(centre + shift - z * error), unit(centre + shift + z * error)];
  return { share, low: Math.min(low, share), high: Math.max(high, share), sensitivity, specificity };
}

function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
