import type { Warning } from '../model/analysis.js';
import type { SummaryRow } from '../summarize/index.js';

/** What is odd about the groups as a whole. */
export function warningsOf(
  groups: readonly string[],
  byGroup: ReadonlyMap<string, unknown[]>,
  bySentence: boolean,
): Warning[] {
  if (groups.length === 0) return [{ code: 'no-articles', message: 'there are no articles to compare' }];
  const warnings: Warning[] = [];
  if (groups.length === 1) {
    warnings.push({
      code: 'single-group',
      message: `all articles are of one group, "${groups[0]}": nothing to compare`,
    });
  }
  if (!bySentence) return warnings;
  for (const group of groups) {
    const n = byGroup.get(group)!.length;
    const count = n === 1 ? 'a single article' : `only ${n} articles`;
    const message = `"${group}" has ${count}: intervals and tests rest on sentences and speak of the text, not the outlet`;
    warnings.push({ code: 'single-article', message });
  }
  return warnings;
}

/** A warning for every text that stands under several ids: each counts as an article, as if two had said it. */
export function copies(rows: readonly SummaryRow[]): Warning[] {
  const byText = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    if (Object.keys(row.measures).length === 0) continue; // nor does an empty text count
    const same = byText.get(row.hash);
    if (same) same.push(row);
    else byText.set(row.hash, [row]);
  }
  return [...byText.values()].flatMap((same): Warning[] => {
    if (same.length < 2) return [];
    const named = same.slice(0, 5).map(({ article, group }) => `"${article}" (${group})`);
    const more = same.length > named.length ? ` and ${same.length - named.length} more` : '';
    const message = `the same text stands under several ids, each counted as an article: ${named.join(', ')}${more}`;
    return [{ code: 'duplicate-article', message }];
  });
}
