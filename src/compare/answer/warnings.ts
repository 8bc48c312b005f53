import type { Warning } from '../../model/index.js';
import { MOST_PAIRS } from '../inference/index.js';

/** Says that of very many pairs only some were tested. */
export function untested(left: number): Warning[] {
  if (left === 0) return [];
  const message = `there are too many groups to test all pairs of them: on each channel the ${MOST_PAIRS.toLocaleString('en-US')} furthest apart for their standard errors are told, of ${(left + MOST_PAIRS).toLocaleString('en-US')}`;
  return [{ code: 'untested-pairs', message }];
}

/** What is odd about the groups as a whole. */
export function warningsOf(
  groups: readonly string[],
  byGroup: ReadonlyMap<string, unknown[]>,
  { bySentence, minArticles }: { readonly bySentence: boolean; readonly minArticles: number },
): Warning[] {
  if (groups.length === 0) return [{ code: 'no-articles', message: 'there are no articles to compare' }];
  const warnings: Warning[] = [];
  if (groups.length === 1) {
    warnings.push({
      code: 'single-group',
      message: `all articles are of one group, "${groups[0]}": nothing to compare`,
    });
  }
  if (!bySentence) {
    const largest = Math.max(...groups.map((group) => byGroup.get(group)!.length));
    if (largest < minArticles) {
      const which = `none of the groups (${groups.length}) has`;
      const message = `${which} ${minArticles} articles, so nothing is estimated: group by a field with fewer values, or lower minArticles`;
      warnings.push({ code: 'single-article', message });
    }
    return warnings;
  }
  for (const group of groups) {
    const n = byGroup.get(group)!.length;
    const count = n === 1 ? 'a single article' : `only ${n} articles`;
    const message = `"${group}" has ${count}: intervals and tests rest on sentences and speak of the text, not the outlet`;
    warnings.push({ code: 'single-article', message });
  }
  return warnings;
}
