import { type LabelShare, type LabelShares, MICRO } from '../../model/index.js';
import { blocksError, mean, wilson } from '../../stats/index.js';
import { type Cases, wholeArticles } from './cases.js';
import type { Inference } from './options.js';

/**
 * What share of a group's articles says what, with intervals; null where there is too little, or articles have no labels. Each
 * article counts for each answer with its chance, so that shares are what coders would find on the average, not what the likeliest
 * answers add up to. Bounds are those of a proportion (Wilson) of as many articles as those of the same events are worth (Korn &
 * Graubard 1998, Survey Methodology 24): ten articles that all follow one event are no ten independent ones.
 */
export function sharesOf(cases: Cases, { level }: Pick<Inference, 'level'>): LabelShares | null {
  const known = cases.articles.flatMap(({ measure }) => (measure.chances ? [measure.chances] : []));
  if (!cases.sufficient || cases.unit === 'sentence-block' || known.length < cases.articles.length) return null;
  const shareOf = (chances: readonly number[]): LabelShare => {
    const share = mean(chances);
    const worth = worthOf(cases, chances, share);
    const [low, high] = wilson(share * worth, worth, { level });
    const interval = { low: Math.min(low, share), high: Math.max(high, share), level };
    return { articles: share * chances.length, share, interval };
  };
  return {
    below: shareOf(known.map(([below]) => below / MICRO)),
    between: shareOf(known.map(([below, above]) => (MICRO - below - above) / MICRO)),
    above: shareOf(known.map(([, above]) => above / MICRO)),
  };
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
