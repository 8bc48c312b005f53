import { describe, expect, it } from 'vitest';
import { type CountedArticle, generator, logOdds, wordTests } from '../../src/stats/index.js';

const options = { groups: 2, terms: 2, permutations: 2000, random: generator(1, 'words') };

/** Articles of ten words that use term 0 as often as given. */
const articles = (group: number, uses: readonly number[], stratum = 0): CountedArticle[] =>
  uses.map((count) => ({ group, stratum, words: 10, terms: count > 0 ? [0] : [], counts: count > 0 ? [count] : [] }));

describe('wordTests', () => {
  it('gives the log-odds of Monroe et al. for each group against the others', () => {
    const tests = wordTests([...articles(0, [2, 2, 1]), ...articles(1, [0, 1, 0])], { ...options, priorTotal: 500 });
    const side = (uses: number) =>
      new Map([
        ['x', uses],
        ['y', 30 - uses],
      ]);
    const [x] = logOdds(
      side(5),
      side(1),
      new Map([
        ['x', 6],
        ['y', 54],
      ]),
      { priorTotal: 500 },
    );
    expect(x!.word).toBe('x');
    expect(tests.map(({ group, term }) => [group, term])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(tests[0]!.delta).toBeCloseTo(x!.delta, 12);
    expect(tests[0]!.z).toBeCloseTo(x!.z, 12);
    // With two groups the one is the mirror of the other.
    expect(tests[1]!.delta).toBeCloseTo(-x!.delta, 12);
    // 5 uses where 3 of 6 were to be expected; both have as many words.
    expect(tests.map(({ excess }) => excess)).toEqual([2, -2]);
  });

  it('has the p of all arrangements: 3 of 6 articles use it, all in one group, 2 of 20', () => {
    const [test] = wordTests([...articles(0, [1, 1, 1]), ...articles(1, [0, 0, 0])], options);
    expect(test!.p).toBeGreaterThan(0.07);
    expect(test!.p).toBeLessThan(0.14);
  });

  it('lets articles change places within their strata only', () => {
    const strata = [0, 1, 2, 3, 4, 5].flatMap((stratum) => [
      ...articles(0, [1], stratum),
      ...articles(1, [0], stratum),
    ]);
    const [within] = wordTests(strata, options);
    // Six coins: 2 of 64 arrangements.
    expect(within!.p).toBeGreaterThan(0.022);
    expect(within!.p).toBeLessThan(0.042);
    const [across] = wordTests(
      strata.map((one) => ({ ...one, stratum: 0 })),
      options,
    );
    // 2 of 924.
    expect(across!.p).toBeLessThan(0.004);
  });

  it('has nothing to say of a term that all use alike, or that nobody uses, or of nothing', () => {
    expect(wordTests([...articles(0, [1, 1]), ...articles(1, [1, 1])], options)).toEqual([]);
    expect(wordTests([...articles(0, [0, 0]), ...articles(1, [0, 0])], options)).toEqual([]);
    expect(wordTests([], options)).toEqual([]);
  });

  it('takes group sizes and lengths into account', () => {
    // Twice as long, twice as many uses: no excess.
    const long = articles(0, [2, 2, 2]).map((article) => ({ ...article, words: 20 }));
    const [test] = wordTests([...long, ...articles(1, [1, 1, 1])], options);
    expect(test!.delta).toBeCloseTo(0, 9);
    expect(test!.excess).toBeCloseTo(0, 9);
    expect(test!.p).toBe(1);
  });

  it('rejects 5 in 100 where there is nothing', () => {
    let rejected = 0;
    let tested = 0;
    for (let run = 0; run < 40; run++) {
      const random = generator(run, 'nothing');
      const made = Array.from({ length: 18 }, (_, i): CountedArticle => {
        const terms = Array.from({ length: 20 }, (_, term) => term).filter(() => random.uniform() < 0.4);
        const counts = terms.map(() => 1 + Math.floor(-2 * Math.log(1 - random.uniform())));
        return { group: i % 3, stratum: 0, words: 50, terms, counts };
      });
      const tests = wordTests(made, { groups: 3, terms: 20, permutations: 100, random });
      tested += tests.length;
      rejected += tests.filter(({ p }) => p <= 0.05).length;
    }
    expect(tested).toBeGreaterThan(2000);
    expect(rejected / tested).toBeGreaterThan(0.035);
    expect(rejected / tested).toBeLessThan(0.065);
  });
});
