import { describe, expect, it } from 'vitest';
import type { RobustDifference, Robustness } from '../../src/model/index.js';
import { width } from '../../src/prose/index.js';
import { toText } from '../../src/render/index.js';

const difference = (b: string, q: number, means: readonly (number | null)[]): RobustDifference => {
  const values = means.map((mean, i) => ({
    alternative: ['own words', 'no headlines'][i]!,
    mean,
    q: 0.04,
    changed: true,
  }));
  const answered = means.filter((mean) => mean !== null).length;
  const sameSign = means.filter((mean) => mean !== null && mean > 0).length;
  const counts = { answered, sameSign, distinct: sameSign };
  return {
    channel: 'stance:RUS',
    label: 'Stance toward Russia',
    unit: 'score',
    a: 'Plainwire',
    b,
    mean: 0.2,
    q,
    ...counts,
    values,
  };
};
const robustness: Robustness = {
  schema: 'standpoint/robustness@1',
  title: 'Stance toward Russia, by outlet',
  by: 'outlet',
  groups: ['Exile Voice', 'Gazette', 'Plainwire'],
  articles: 30,
  alternatives: [
    { name: 'own words', says: 'without what others say' },
    { name: 'no headlines', says: '' },
  ],
  differences: [
    difference('Exile Voice', 0.01, [0.1, 0.3]),
    difference('Gazette', 0.02, [-0.05, null]),
    difference('Nobody', 0.4, [0.1, 0.1]),
  ],
  made: { library: 'standpoint@0.0.0', seed: 1, resamples: 2000, correction: 'benjamini-hochberg' },
};

describe('a multiverse as text', () => {
  it('says in how many readings each difference holds, and where it does not', () => {
    expect(toText(robustness)).toBe(`Stance toward Russia, by outlet: what holds in other readings
30 articles, 3 outlets; seed 1

• own words: without what others say
• no headlines

                                                  a − b       q   sign  q ≤ 0.05
  Stance toward Russia
    Plainwire − Exile Voice                       +0.20   0.010    2/2       2/2
    Plainwire − Gazette                           +0.20   0.020    0/1       0/1
      not in: own words −0.05

Of 2 differences told apart from chance (q ≤ 0.05), 1 keep their sign in every
other reading that touches them, and 1 stay told apart in all of these.
`);
  });
  it('fits the width and the number of rows asked for', () => {
    const text = toText(robustness, { width: 60, differences: 1 });
    for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(60);
    expect(text).toContain('1 not shown');
    expect(text).not.toContain('Gazette');
  });
  it('has nothing to say where nothing is told apart', () => {
    const none = toText({ ...robustness, differences: robustness.differences.slice(2) });
    expect(none).toContain('No difference is told apart from chance');
  });
});
