import { logOddsRatio } from '../description/index.js';
import type { Generator } from '../resampling/index.js';

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
  /** Uses beyond what the group's share of each stratum, and its number of words, let expect; 0 on average over all arrangements. */
  readonly excess: number;
  /** Two-sided; the share of arrangements of whole articles with an |excess| at least as large. */
  readonly p: number;
}

/** How many groups and terms there are, and how they are tested. */
export interface WordTestOptions {
  readonly groups: number;
  readonly terms: number;
  readonly random: Generator;
  /** Arrangements to try for each term; ten times as many for those that are seldom reached. */
  readonly permutations: number;
  /** Words that the prior is worth. Default 500, at most a quarter of all words. */
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
 * words must not be shuffled. Groups and terms that no article has are left out, and terms that all
 * articles of a stratum use alike. Linear in the counts, times the arrangements.
 * @see Monroe, Colaresi & Quinn (2008), "Fightin' Words"
 */
export function wordTests(articles: readonly CountedArticle[], options: WordTestOptions): WordTest[] {
  const { groups, terms, random, permutations } = options;
  const whole = articles.reduce((sum, { words }) => sum + words, 0);
  const priorTotal = options.priorTotal ?? Math.min(500, whole / 4);
  if (whole === 0 || groups < 2) return [];
  const all = new Float64Array(terms);
  for (const { terms: ids, counts } of articles) for (let i = 0; i < ids.length; i++) all[ids[i]!]! += counts[i]!;

  const columns = columnsOf(articles, terms);
  const labels = Uint32Array.from(articles, ({ group }) => group);
  const { shares, sizes, shuffle } = strataOf(articles, groups, labels, random);
  const words = Float64Array.from(articles, (article) => article.words);
  const inGroup = new Float64Array(groups);
  const expectedWords = new Float64Array(groups);
  articles.forEach(({ stratum }, row) => {
    const share = shares.get(stratum)!;
    for (let group = 0; group < groups; group++) expectedWords[group]! += words[row]! * share[group]!;
  });
  const count = () => {
    inGroup.fill(0);
    for (let i = 0; i < labels.length; i++) inGroup[labels[i]!]! += words[i]!;
  };
  /** Uses of a term in each group, as the groups now are. */
  const use = new Float64Array(groups);
  const countUses = (term: number) => {
    use.fill(0);
    const { rows, counts } = columns[term]!;
    for (let i = 0; i < rows.length; i++) use[labels[rows[i]!]!]! += counts[i]!;
  };

  count();
  const tests: Running[] = [];
  const open: { term: number; rate: number; tests: Running[] }[] = [];
  for (let term = 0; term < terms; term++) {
    if (all[term] === 0) continue;
    countUses(term);
    const rate = all[term]! / whole;
    const prior = [rate * priorTotal, priorTotal] as const;
    const { rows, counts } = columns[term]!;
    // Where all articles that may change places use a term alike, there is nothing to find.
    if (!moves(columns[term]!, articles, sizes)) continue;
    const found: Running[] = [];
    for (let group = 0; group < groups; group++) {
      const rest = [all[term]! - use[group]!, whole - inGroup[group]!] as const;
      const ratio = inGroup[group]! > 0 ? logOddsRatio([use[group]!, inGroup[group]!], rest, prior) : null;
      if (!ratio) continue;
      let expected = -rate * expectedWords[group]!;
      for (let i = 0; i < rows.length; i++) expected += counts[i]! * shares.get(articles[rows[i]!]!.stratum)![group]!;
      const excess = use[group]! - rate * inGroup[group]! - expected;
      const bar = Math.abs(excess) * (1 - 1e-9) - 1e-9;
      found.push({ group, term, ...ratio, excess, expected, bar, hits: 0, tried: 0 });
    }
    tests.push(...found);
    open.push({ term, rate, tests: found });
  }

  let left = open;
  for (let tried = 1; tried <= permutations * LONGER && left.length > 0; tried++) {
    shuffle();
    count();
    for (const { term, rate, tests: asked } of left) {
      countUses(term);
      for (const test of asked) {
        if (test.hits >= ENOUGH_HITS) continue;
        test.tried = tried;
        const excess = use[test.group]! - rate * inGroup[test.group]! - test.expected;
        if (Math.abs(excess) >= test.bar) test.hits++;
      }
    }
    if (tried % ROUND === 0) left = left.filter(({ tests: asked }) => asked.some(({ hits }) => hits < ENOUGH_HITS));
  }
  return tests.map(({ group, term, delta, z, excess, hits, tried }) => ({
    group,
    term,
    delta,
    z,
    excess,
    p: tried === 0 ? 1 : hits >= ENOUGH_HITS ? hits / tried : (hits + 1) / (tried + 1),
  }));
}

/** A test under way. */
interface Running extends Omit<WordTest, 'p'> {
  readonly expected: number;
  readonly bar: number;
  hits: number;
  tried: number;
}

/** The articles that have a term, with its counts. */
interface Column {
  readonly rows: number[];
  readonly counts: number[];
}

function columnsOf(articles: readonly CountedArticle[], terms: number): readonly Column[] {
  const columns = Array.from({ length: terms }, (): Column => ({ rows: [], counts: [] }));
  articles.forEach(({ terms: ids, counts }, row) => {
    for (let i = 0; i < ids.length; i++) {
      columns[ids[i]!]!.rows.push(row);
      columns[ids[i]!]!.counts.push(counts[i]!);
    }
  });
  return columns;
}

/**
 * The share of each group in every stratum, and a function that lets the articles of each stratum exchange their labels at random,
 * every time it is called.
 */
function strataOf(
  articles: readonly CountedArticle[],
  groups: number,
  labels: Uint32Array,
  random: Generator,
): {
  readonly shares: ReadonlyMap<number, Float64Array>;
  /** Articles of each stratum that holds several groups. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly shuffle: () => void;
} {
  const strata = new Map<number, number[]>();
  articles.forEach(({ stratum }, row) => {
    const known = strata.get(stratum);
    if (known) known.push(row);
    else strata.set(stratum, [row]);
  });
  const shares = new Map<number, Float64Array>();
  for (const [stratum, rows] of strata) {
    const share = new Float64Array(groups);
    for (const row of rows) share[labels[row]!]! += 1 / rows.length;
    shares.set(stratum, share);
  }
  const mixed = [...strata].filter(([, rows]) => new Set(rows.map((row) => labels[row])).size > 1);
  const sizes = new Map(mixed.map(([stratum, rows]) => [stratum, rows.length]));
  const movable = mixed.map(([, rows]) => rows);
  const shuffle = () => {
    for (const rows of movable) {
      for (let i = rows.length - 1; i > 0; i--) {
        const j = random.below(i + 1);
        const label = labels[rows[i]!]!;
        labels[rows[i]!] = labels[rows[j]!]!;
        labels[rows[j]!] = label;
      }
    }
  };
  return { shares, sizes, shuffle };
}

/** True when the articles of some stratum differ in how often they use a term. */
function moves(
  { rows, counts }: Column,
  articles: readonly CountedArticle[],
  sizes: ReadonlyMap<number, number>,
): boolean {
  const seen = new Map<number, { users: number; least: number; most: number }>();
  rows.forEach((row, i) => {
    const { stratum } = articles[row]!;
    const known = seen.get(stratum) ?? { users: 0, least: Number.POSITIVE_INFINITY, most: 0 };
    const count = counts[i]!;
    seen.set(stratum, {
      users: known.users + 1,
      least: Math.min(known.least, count),
      most: Math.max(known.most, count),
    });
  });
  return [...seen].some(([stratum, { users, least, most }]) => {
    const size = sizes.get(stratum);
    return size !== undefined && (users < size || least < most);
  });
}
