import type { Generator } from './generator.js';
import { logOddsRatio } from './log-odds.js';

/** One article: what it counts, which group it is of, and with which articles it may change places. */
export interface CountedArticle {
  /** 0 … groups − 1. */
  readonly group: number;
  /** Articles of one stratum may exchange their groups: those on one event, say. */
  readonly stratum: number;
  /** All words, those without a term included. */
  readonly words: number;
  /** Indices of terms, 0 … terms − 1, and how often each comes, at least once. */
  readonly terms: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/** How much more one group uses a term than all the others together. */
export interface WordTest {
  readonly group: number;
  readonly term: number;
  readonly delta: number;
  readonly z: number;
  /** Two-sided; the share of arrangements of whole articles with a |z| at least as large. */
  readonly p: number;
}

export interface WordTestOptions {
  readonly groups: number;
  readonly terms: number;
  readonly random: Generator;
  /** Arrangements to try for each term; ten times as many for those that are seldom reached. */
  readonly permutations: number;
  /** Words that the prior is worth. Default 500. */
  readonly priorTotal?: number;
}

/** Arrangements as extreme as what was observed after which p is known well enough (Besag & Clifford 1991, Biometrika 78). */
const ENOUGH_HITS = 20;
/** Terms are looked at again after this many arrangements, and left out once p is known. */
const ROUND = 100;
/** Rare arrangements deserve a longer search: with a thousand terms, 1 in 2,000 is no small p. */
const LONGER = 10;

/**
 * Log-odds ratio of each term in each group against all other groups, with an informative Dirichlet prior from all articles, and
 * its significance when whole articles change places within their strata: words of one article come together, so that single
 * words must not be shuffled. Groups or terms that no article has are left out. Linear in the counts, times the arrangements.
 * @see Monroe, Colaresi & Quinn (2008), "Fightin' Words"
 */
export function wordTests(articles: readonly CountedArticle[], options: WordTestOptions): WordTest[] {
  const { groups, terms, random, permutations, priorTotal = 500 } = options;
  const whole = articles.reduce((sum, { words }) => sum + words, 0);
  if (whole === 0 || groups < 2) return [];
  const all = new Float64Array(terms);
  for (const { terms: ids, counts } of articles) for (let i = 0; i < ids.length; i++) all[ids[i]!]! += counts[i]!;

  const columns = columnsOf(articles, terms);
  const words = Float64Array.from(articles, (article) => article.words);
  const inGroup = new Float64Array(groups);
  const labels = Uint32Array.from(articles, ({ group }) => group);
  const use = new Float64Array(groups);
  /** Calls back with the ratio of one term in each group, for the groups the articles now have. */
  const ratios = (term: number, each: (group: number, delta: number, z: number) => void) => {
    use.fill(0);
    const { rows, counts } = columns[term]!;
    for (let i = 0; i < rows.length; i++) use[labels[rows[i]!]!]! += counts[i]!;
    const prior = [(all[term]! * priorTotal) / whole, priorTotal] as const;
    for (let group = 0; group < groups; group++) {
      if (inGroup[group] === 0) continue;
      const rest = [all[term]! - use[group]!, whole - inGroup[group]!] as const;
      const found = logOddsRatio([use[group]!, inGroup[group]!], rest, prior);
      if (found) each(group, found.delta, found.z);
    }
  };
  const count = () => {
    inGroup.fill(0);
    for (let i = 0; i < labels.length; i++) inGroup[labels[i]!]! += words[i]!;
  };

  count();
  const tests: { group: number; term: number; delta: number; z: number; bar: number; hits: number; tried: number }[] =
    [];
  const byTerm = new Map<number, (typeof tests)[number][]>();
  for (let term = 0; term < terms; term++) {
    if (all[term] === 0) continue;
    ratios(term, (group, delta, z) => {
      const test = { group, term, delta, z, bar: Math.abs(z) * (1 - 1e-9) - 1e-12, hits: 0, tried: 0 };
      tests.push(test);
      byTerm.set(term, [...(byTerm.get(term) ?? []), test]);
    });
  }

  const shuffle = shuffler(articles, labels, random);
  let open = [...byTerm.keys()];
  for (let tried = 1; tried <= permutations * LONGER && open.length > 0; tried++) {
    shuffle();
    count();
    for (const term of open) {
      const asked = byTerm.get(term)!;
      ratios(term, (group, _delta, z) => {
        const test = asked.find((each) => each.group === group);
        if (!test || test.hits >= ENOUGH_HITS) return;
        test.tried = tried;
        if (Math.abs(z) >= test.bar) test.hits++;
      });
    }
    if (tried % ROUND === 0) open = open.filter((term) => byTerm.get(term)!.some(({ hits }) => hits < ENOUGH_HITS));
  }
  return tests.map(({ group, term, delta, z, hits, tried }) => ({
    group,
    term,
    delta,
    z,
    p: tried === 0 ? 1 : hits >= ENOUGH_HITS ? hits / tried : (hits + 1) / (tried + 1),
  }));
}

/** For each term the articles that have it, with its counts. */
function columnsOf(articles: readonly CountedArticle[], terms: number): { rows: number[]; counts: number[] }[] {
  const columns = Array.from({ length: terms }, () => ({ rows: [] as number[], counts: [] as number[] }));
  articles.forEach(({ terms: ids, counts }, row) => {
    for (let i = 0; i < ids.length; i++) {
      columns[ids[i]!]!.rows.push(row);
      columns[ids[i]!]!.counts.push(counts[i]!);
    }
  });
  return columns;
}

/** Lets the articles of each stratum exchange their labels at random, every time it is called. */
function shuffler(articles: readonly CountedArticle[], labels: Uint32Array, random: Generator): () => void {
  const strata = new Map<number, number[]>();
  articles.forEach(({ stratum }, row) => {
    const known = strata.get(stratum);
    if (known) known.push(row);
    else strata.set(stratum, [row]);
  });
  const movable = [...strata.values()].filter((rows) => new Set(rows.map((row) => labels[row])).size > 1);
  return () => {
    for (const rows of movable) {
      for (let i = rows.length - 1; i > 0; i--) {
        const j = random.below(i + 1);
        const label = labels[rows[i]!]!;
        labels[rows[i]!] = labels[rows[j]!]!;
        labels[rows[j]!] = label;
      }
    }
  };
}
