import { describe, expect, it } from 'vitest';
import { compareStance } from '../../src/compare/index.js';
import type { Analysis } from '../../src/model/index.js';
import { article } from '../article/article.js';

const WIRE = [
  'Russia said on Tuesday that it would send engineers to the dam before the spring floods set in along the lower river.',
  'Officials of both countries had met in the capital to settle who pays for the cement, the steel and the night shifts.',
  'Farmers below the dam have waited for repairs since an earthquake opened a crack in the eastern wall eleven years ago.',
];
const FRESH = (n: number) =>
  `Number ${n}: Russia ${['built', 'closed', 'opened', 'sold', 'bought'][n % 5]} harbour ${n} near town ${n * 7} in spring ${n * 3}.`;

const print = (
  id: string,
  outlet: string,
  options: { score: number; date?: string; lines?: readonly string[] },
): Analysis => {
  const { score, date, lines = WIRE } = options;
  return article({
    id,
    outlet,
    ...(date === undefined ? {} : { date }),
    lines: lines.map((text) => ({ text, stance: [{ actor: 'RUS', score }] })),
  });
};
const own = (outlet: string, score: number) =>
  [1, 2, 3].map((n) => print(`${outlet}-${n}`, outlet, { score, lines: [FRESH(n + outlet.length * 10)] }));
const base = [...own('Post', -0.5), ...own('Herald', 0.5)];
const ask = { actors: ['RUS'] };
const counts = (analyses: readonly Analysis[]) =>
  compareStance(analyses, ask).channels[0]!.groups.map(({ group, estimate }) => [group, estimate.articles]);

describe('nearly the same text', () => {
  // Retitled, cut and with a sentence added: 57 of some 70 runs of words are shared.
  const edited = [...WIRE.map((line) => line.toUpperCase()), 'Our correspondent adds that rain is near.'];
  const copies = [
    print('w1', 'Post', { score: -0.5, date: '2024-03-05' }),
    print('w2', 'Post', { score: -0.4, date: '2024-03-04', lines: edited }),
    print('w3', 'Herald', { score: -0.5, date: '2024-03-06' }),
  ];
  const result = compareStance([...base, ...copies], ask);

  it('counts once in each group, the first one printed', () => {
    expect(result.nearDuplicates).toEqual([
      {
        articles: [
          { article: 'w2', group: 'Post', counted: true },
          { article: 'w1', group: 'Post', counted: false },
          { article: 'w3', group: 'Herald', counted: true },
        ],
      },
    ]);
    expect(result.articles).toBe(8);
    expect(counts([...base, ...copies])).toEqual([
      ['Herald', 4],
      ['Post', 4],
    ]);
  });

  it('is reported', () => {
    const message =
      'nearly the same text, it counts once in each group, 1 left out: "w2" (Post), "w1" (Post), "w3" (Herald)';
    expect(result.warnings).toEqual([{ code: 'duplicate-article', message }]);
  });

  it('is never quoted against itself', () => {
    const quoted = result.channels[0]!.differences[0]!.evidence.map((one) => one.article);
    expect(quoted.filter((id) => id.startsWith('w'))).toHaveLength(1);
  });

  it('is another report when it comes back weeks later, unless it is the same to the letter', () => {
    const later = print('w4', 'Post', { score: -0.5, date: '2024-06-01', lines: edited });
    expect(counts([...base, copies[0]!, later])[1]).toEqual(['Post', 5]);
    const again = print('w4', 'Post', { score: -0.5, date: '2024-06-01' });
    expect(counts([...base, copies[0]!, again])[1]).toEqual(['Post', 4]);
  });

  it('is not seen in short notices after one template', () => {
    const notices = [1, 2, 3].map((n) =>
      print(`n${n}`, 'Post', { score: 0, lines: [`Shares of Russia's Bank ${n} rose ${n} percent on Monday.`] }),
    );
    expect(compareStance([...base, ...notices], ask).nearDuplicates).toEqual([]);
  });

  it('gives the same bytes in any order', () => {
    const all = [...base, ...copies];
    expect(JSON.stringify(compareStance(all.reverse(), ask))).toBe(JSON.stringify(result));
  });

  it('names twenty texts and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      ['Post', 'Herald'].map((outlet) =>
        print(`${outlet} copy ${n}`, outlet, {
          score: 0.1,
          lines: [`${FRESH(n)} ${FRESH(n + 100)} Each copy is exact.`],
        }),
      ),
    ).flat();
    const { warnings, nearDuplicates } = compareStance(many, ask);
    expect(nearDuplicates).toHaveLength(25);
    expect(warnings).toHaveLength(21);
    expect(warnings[20]!.message).toBe('5 further texts are shared by several articles');
  });
});
