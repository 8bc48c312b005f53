import type { Estimate, Evidence, KeptSentence } from '../../model/index.js';
import type { Cases } from '../inference/index.js';
import { byPlace, candidates, take, toEvidence } from './candidates.js';

const PER_GROUP = 3;

/**
 * The sentences that carry most of a group's value, at most one per article while there are several: those that pull
 * the same way as the mean first, then the strongest.
 */
export function groupEvidence(cases: Cases, estimate: Estimate): Evidence[] {
  const sign = estimate.kind === 'estimate' ? Math.sign(estimate.mean) : 0;
  const agrees = (kept: KeptSentence) => (sign === 0 || Math.sign(kept.strength) === sign ? 1 : 0);
  const ordered = candidates(cases)
    .up.slice()
    .sort(
      (a, b) =>
        agrees(b.kept) - agrees(a.kept) || Math.abs(b.kept.strength) - Math.abs(a.kept.strength) || byPlace(a, b),
    );
  const seen = new Set<string>();
  const articles = new Set<string>();
  const first = take(ordered, PER_GROUP, seen, (candidate) => {
    if (articles.has(candidate.row.article)) return false;
    articles.add(candidate.row.article);
    return true;
  });
  const rest = take(ordered, PER_GROUP - first.length, seen, () => true);
  return [...first, ...rest].map(toEvidence);
}
