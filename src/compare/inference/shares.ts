import type { LabelShare, LabelShares } from '../../model/index.js';
import { blocksError, wilson } from '../../stats/index.js';
import { type Cases, wholeArticles } from './cases.js';
import type { Inference } from './options.js';

/**
 * How many of a group's articles say what, with intervals; null where there is too little, or articles have no labels. Bounds are
 * those of a proportion (Wilson) of as many articles as those of the same events are worth (Korn & Graubard 1998, Survey
 * Methodology 24): ten articles that all follow one event are no ten independent ones.
 */
export function sharesOf(cases: Cases, { level }: Pick<Inference, 'level'>): LabelShares | null {
  const labels = cases.articles.map(({ measure }) => measure.label);
  if (!cases.sufficient || cases.unit === 'sentence-block' || labels.includes(undefined)) return null;
  const shareOf = (label: -1 | 0 | 1): LabelShare => {
    const articles = labels.filter((each) => each === label).length;
    const share = articles / labels.length;
    const worth = worthOf(
      cases,
      labels.map((each) => (each === label ? 1 : 0)),
      share,
    );
    const [low, high] = wilson(share * worth, worth, { level });
    return { articles, share, interval: { low: Math.min(low, share), high: Math.max(high, share), level } };
  };
  return { below: shareOf(-1), between: shareOf(0), above: shareOf(1) };
}

/** Independent articles that would tell the share as well as these, not more than there are. */
function worthOf(cases: Cases, answers: readonly number[], share: number): number {
  if (cases.unit !== 'event') return answers.length;
  const { blocks } = wholeArticles(
    cases.articles.map((each, i) => ({ ...each, value: answers[i]! })),
    true,
  );
  const error = blocksError(blocks);
  const events = blocks.sums.length;
  // All the same: of events that agree nothing shows how much their articles do.
  if (error < 1e-9) return events;
  return Math.min(answers.length, Math.max(2, (share * (1 - share)) / error ** 2));
}
