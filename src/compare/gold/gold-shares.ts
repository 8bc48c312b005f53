import { StandpointError } from '../../core/index.js';
import {
  generator,
  type Judged,
  minimumDetectable,
  normalQuantile,
  permutationTest,
  roganGladen,
  unblocked,
} from '../../stats/index.js';
import type { GoldCases } from './cases.js';
import { type Corrected, correctedEstimate, type GoldSettings } from './corrected.js';

/** Share of each group's articles of which something holds, corrected by how often values above the threshold are right. */
export function correctShares(groups: readonly GoldCases[], settings: GoldSettings): Corrected {
  const { channel, level, minGold, threshold, seed, resamples } = settings;
  const judged = judge(groups, threshold, channel);
  const answers = groups.map(({ predicted, others }) =>
    [...predicted, ...others].map((value) => (value > threshold ? 1 : 0)),
  );
  const positives = answers.map((each) => each.reduce<number>((sum, answer) => sum + answer, 0));
  const coded = Math.min(judged.truePositives + judged.falseNegatives, judged.trueNegatives + judged.falsePositives);
  const enough = coded >= minGold;
  const found = groups.map((_, i) =>
    enough ? roganGladen(positives[i]!, answers[i]!.length, judged, { level }) : null,
  );
  const message = `"${channel}" cannot be corrected: values above ${threshold} say no better than chance what the coders say`;
  const useless = enough && found.every((share, i) => share === null || answers[i]!.length === 0);
  return {
    unit: 'share',
    warnings: useless ? [{ code: 'skipped-record', message }] : [],
    estimates: groups.map((cases, i) => {
      const share = found[i];
      if (share)
        return correctedEstimate(cases, { mean: share.share, low: share.low, high: share.high }, 'share', level);
      return { kind: 'insufficient', articles: coded, observations: cases.observations, needed: minGold };
    }),
    difference(a, b) {
      const [left, right] = [found[a], found[b]];
      if (!left || !right) return null;
      const { sensitivity, specificity } = left;
      const [n, m] = [answers[a]!.length, answers[b]!.length];
      const better = sensitivity + specificity - 1;
      const mean = (positives[a]! / n - positives[b]! / m) / better;
      const ofRates =
        ruleOfTwo(judged.truePositives, judged.falseNegatives) + ruleOfTwo(judged.trueNegatives, judged.falsePositives);
      const ofShares = ruleOfTwo(positives[a]!, n - positives[a]!) + ruleOfTwo(positives[b]!, m - positives[b]!);
      const error = Math.sqrt(ofShares + mean ** 2 * ofRates) / better;
      const reach = normalQuantile(1 - (1 - level) / 2) * error;
      // The correction moves both shares alike, so that what is seen of them decides whether they differ.
      const test = permutationTest(unblocked(answers[a]!), unblocked(answers[b]!), {
        permutations: resamples,
        random: generator(seed, `gold\n${channel}\n${groups[a]!.group}\n${groups[b]!.group}`),
      });
      const detectable = minimumDetectable(Math.sqrt(ofShares) / better, n + m - 2);
      return { mean, low: mean - reach, high: mean + reach, p: test.p, minimumDetectable: detectable, events: 0 };
    },
  };
}

/** Variance of a proportion with a case of each kind added (Agresti & Caffo 2000, The American Statistician 54). */
function ruleOfTwo(yes: number, no: number): number {
  const n = yes + no + 2;
  return ((yes + 1) * (no + 1)) / n ** 3;
}

/** How often the scorer is right, in all groups together. */
function judge(groups: readonly GoldCases[], threshold: number, channel: string): Judged {
  const counts = { truePositives: 0, falseNegatives: 0, trueNegatives: 0, falsePositives: 0 };
  for (const { gold, predicted } of groups) {
    gold.forEach((truth, i) => {
      if (truth !== 0 && truth !== 1) {
        throw new StandpointError(
          'invalid-option',
          `gold for "${channel}" must be 0 or 1 for the method "rogan-gladen"; received ${truth} (the mean, where several coders judged one article)`,
        );
      }
      const yes = predicted[i]! > threshold;
      counts[truth === 1 ? (yes ? 'truePositives' : 'falseNegatives') : yes ? 'falsePositives' : 'trueNegatives']++;
    });
  }
  return counts;
}
