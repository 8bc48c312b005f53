import type { Concordance, DistinctiveTerm, SummaryRow } from '../../model/index.js';
import { type CountedArticle, generator, wordTests } from '../../stats/index.js';
import { adjustmentOf, type Inference, oneSided } from '../inference/index.js';
import { readCounts, termsIn } from './terms.js';

/** Terms tested at most: those that most articles use. */
const MOST_TESTED = 1000;
/** Articles that must use a term, and uses in all, before anything can be said of it. */
const FEWEST_ARTICLES = 3;
const FEWEST_USES = 4;
/** Terms given for each group. */
const PER_GROUP = 20;
/** What chance brings about more often than this says nothing. */
const SHOWN = 0.1;
const EVIDENCE = 2;
/** A word that comes this often within one pair of words says nothing beside it. */
const COVERED = 0.75;
/** Terms are not tested that are too rare, or too common, for any arrangement of the articles to be told apart at this level. */
const ALPHA = 0.05;

interface Counts {
  readonly row: SummaryRow;
  readonly words: number;
  readonly terms: ReadonlyMap<string, number>;
}

/**
 * The terms that set each group apart from all others near what is asked: at most 20 with p ≤ 0.1 for each group, the surest first. Groups with
 * fewer than `minArticles` articles count among the others only. Terms are tested that at least 3 articles use, the thousand
 * commonest; articles on one event that several groups report change places among themselves. Fewer than two groups: none.
 */
export function distinctiveTerms(rows: readonly SummaryRow[], inference: Inference): DistinctiveTerm[] {
  const counted = rows.flatMap((row): Counts[] =>
    row.wording ? [{ row, words: row.wording.words, terms: new Map(readCounts(row.wording.counts)) }] : [],
  );
  const sizes = new Map<string, number>();
  for (const { row } of counted) sizes.set(row.group, (sizes.get(row.group) ?? 0) + 1);
  const groups = [...sizes.keys()].sort();
  const asked = groups.filter((group) => sizes.get(group)! >= inference.minArticles);
  if (asked.length === 0 || groups.length < 2) return [];
  const vocabulary = testable(
    counted,
    asked.map((group) => sizes.get(group)!),
  );
  const place = new Map(vocabulary.map((term, i) => [term, i]));
  const stratumOf = strata(counted);
  const articles = counted.map(({ row, words, terms }): CountedArticle => {
    const known = [...terms].flatMap(([term, count]) => (place.has(term) ? [[place.get(term)!, count] as const] : []));
    return {
      group: groups.indexOf(row.group),
      stratum: stratumOf(row),
      words,
      terms: known.map(([term]) => term),
      counts: known.map(([, count]) => count),
    };
  });
  const random = generator(inference.seed, 'wording');
  const options = { groups: groups.length, terms: vocabulary.length, random, permutations: inference.resamples };
  const tests = wordTests(articles, options).filter(({ group }) => asked.includes(groups[group]!));
  const q = adjustmentOf(inference)(tests.map(({ p }) => p));
  const found = tests.map((test, i) => ({
    ...test,
    group: groups[test.group]!,
    term: vocabulary[test.term]!,
    q: q[i]!,
  }));
  return asked.flatMap((group) => {
    const more = found.filter(({ group: of, z, excess, p }) => of === group && z > 0 && excess > 0 && p <= SHOWN);
    const used = more.map((test) => ({ ...test, use: useOf(counted, group, test.term) }));
    used.sort((a, b) => a.q - b.q || b.z - a.z || (a.term < b.term ? -1 : 1));
    const pairs = used.filter(({ term }) => term.includes(' '));
    return used
      .filter(({ term, use }) => !pairs.some((pair) => covers(pair.term, pair.use.count, term, use.count)))
      .slice(0, PER_GROUP)
      .map(({ term, delta, z, p, q: adjusted, use }) => {
        const evidence = concordance(counted, group, term);
        return { group, term, ...use, logOdds: delta, z, p, q: adjusted, evidence };
      });
  });
}

/** The terms worth testing, by how many articles use them, then by uses, then by name. */
function testable(counted: readonly Counts[], sizes: readonly number[]): string[] {
  const seen = new Map<string, { articles: number; uses: number }>();
  for (const { terms } of counted) {
    for (const [term, count] of terms) {
      const known = seen.get(term) ?? { articles: 0, uses: 0 };
      seen.set(term, { articles: known.articles + 1, uses: known.uses + count });
    }
  }
  const total = counted.length;
  return [...seen]
    .filter(([, { articles, uses }]) => articles >= FEWEST_ARTICLES && uses >= FEWEST_USES)
    .filter(([, { articles }]) => sizes.some((size) => least(articles, size, total) <= ALPHA))
    .sort(([a, x], [b, y]) => y.articles - x.articles || y.uses - x.uses || (a < b ? -1 : 1))
    .slice(0, MOST_TESTED)
    .map(([term]) => term);
}

/** Smallest chance that an arrangement of articles can show for a term: all that use it in one group, or none of them. */
function least(articles: number, size: number, total: number): number {
  const all = oneSided(articles, size, total);
  const none = oneSided(articles, total - size, total);
  // Groups of half the articles: one is as far out as the other, and both count.
  return size * 2 === total ? all + none : Math.min(all, none);
}

/** Articles on an event that several groups report are a stratum; all others are one together. */
function strata(counted: readonly Counts[]): (row: SummaryRow) => number {
  const groupsOf = new Map<string, Set<string>>();
  for (const { row } of counted) {
    if (row.event === null) continue;
    groupsOf.set(row.event, (groupsOf.get(row.event) ?? new Set<string>()).add(row.group));
  }
  const shared = [...groupsOf].filter(([, groups]) => groups.size > 1).map(([event]) => event);
  const place = new Map(shared.map((event, i) => [event, i + 1]));
  return ({ event }) => (event === null ? 0 : (place.get(event) ?? 0));
}

function useOf(
  counted: readonly Counts[],
  group: string,
  term: string,
): Pick<DistinctiveTerm, 'count' | 'words' | 'articles' | 'others'> {
  const own = { count: 0, words: 0, articles: 0 };
  const others = { count: 0, words: 0, articles: 0 };
  for (const { row, words, terms } of counted) {
    const side = row.group === group ? own : others;
    const count = terms.get(term) ?? 0;
    side.words += words;
    side.count += count;
    if (count > 0) side.articles++;
  }
  return { ...own, others };
}

/** True when a word hardly comes outside a pair of words. */
function covers(pair: string, together: number, word: string, count: number): boolean {
  return !word.includes(' ') && pair.split(' ').includes(word) && together >= COVERED * count;
}

/** A few sentences of a group in which the term stands, from different articles, the earliest first. */
function concordance(counted: readonly Counts[], group: string, term: string): Concordance[] {
  const found: Concordance[] = [];
  const seen = new Set<string>();
  for (const { row, terms } of counted) {
    if (found.length >= EVIDENCE) break;
    if (row.group !== group || !terms.has(term)) continue;
    for (const at of row.wording?.at ?? []) {
      const { text, span, segment } = row.sentences[at]!;
      const place = termsIn(text, []).find((each) => each.term === term)?.span;
      if (!place || seen.has(text)) continue;
      seen.add(text);
      const { article, date, title, url } = row;
      found.push({ article, group, date, title, url, segment, span, text, term: place });
      break;
    }
  }
  return found;
}
