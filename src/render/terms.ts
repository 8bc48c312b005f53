import type { Comparison, DistinctiveTerm } from '../model/index.js';
import { counted, isDistinctAt, qInWords } from '../prose/index.js';
import { groupsInOrder } from './outline.js';

/** The terms of each group in the order of the report, at most `limit` each; groups without any are left out. */
export function termsByGroup(
  comparison: Comparison,
  limit: number,
): readonly { readonly group: string; readonly terms: readonly DistinctiveTerm[] }[] {
  return groupsInOrder(comparison).flatMap((group) => {
    const terms = comparison.terms.filter((term) => term.group === group).slice(0, limit);
    return terms.length === 0 ? [] : [{ group, terms }];
  });
}

export function isDistinctTerm({ q }: DistinctiveTerm): boolean {
  return isDistinctAt(q);
}

/** How often the group uses the term, beside all others: "5.1 in 1,000 words, elsewhere 0.4; 6 articles; q=0.020". */
export function useInWords({ count, words, articles, others, q }: DistinctiveTerm): string {
  const rate = (uses: number, of: number): string => (of > 0 ? ((1000 * uses) / of).toFixed(1) : '0');
  return `${rate(count, words)} in 1,000 words, elsewhere ${rate(others.count, others.words)}; ${counted(articles, 'article')}; ${qInWords(q)}`;
}

/** What the list of terms is. */
export const TERMS_KEY =
  'Words that one outlet uses more than the others, by log-odds; names and common words are left out. Whole articles were shuffled to see what chance can do; * marks what is told apart from it (q ≤ 0.05).';
