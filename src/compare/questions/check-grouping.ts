import { demand, didYouMean, nearest, StandpointError } from '../../core/index.js';
import type { Analysis } from '../../model/index.js';
import { GROUPING_FIELDS, groupOf } from './group.js';

/** Throws `invalid-option` when `by` is a field that no article carries; one that only some lack is fine. */
export function checkGrouping(analyses: readonly Pick<Analysis, 'article'>[], by: string): void {
  demand(typeof by === 'string' && by !== '', 'by', by, 'the name of a field');
  if (analyses.length === 0 || by === 'outlet') return;
  const fields = new Set(GROUPING_FIELDS);
  for (const { article } of analyses) {
    if (groupOf(article, by) !== null) return;
    for (const key of Object.keys(article.meta ?? {})) fields.add(key);
  }
  const others = [...fields].filter((field) => field !== by);
  const hint = didYouMean(nearest(by, others));
  const known = [...fields].sort().slice(0, 20).join(', ');
  throw new StandpointError(
    'invalid-option',
    `no article has the field "${by}" to group by (there are ${known})${hint}`,
  );
}
