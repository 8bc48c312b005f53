import { describe, expect, it } from 'vitest';
import { correctWithGold } from '../../src/compare/index.js';
import { type PlanCodingOptions, planCoding } from '../../src/llm/index.js';
import { generator } from '../../src/stats/index.js';
import { summaryOf } from '../validate/corpora.js';

const random = generator(3);
const articles = ['A', 'B'].flatMap((outlet) =>
  Array.from({ length: outlet === 'A' ? 100 : 60 }, (_, i) => {
    const values = {
      climate: 0.2,
      appraisal: 2 * random.uniform() - 1,
      'frame:threat': random.uniform() < 0.2 ? 1 : 0,
    };
    return { outlet, event: `event ${i}`, values };
  }),
);
const summary = summaryOf(articles);

describe('planCoding', () => {
  it('draws each group by strata, the ends more densely, with the chances they had', () => {
    const plan = planCoding(summary, { perGroup: 20 });
    expect(plan).toMatchObject({ channel: 'appraisal', assumed: { spread: 0.6, agreement: 0.5 }, tooSmall: [] });
    const ofA = plan.articles.filter(({ group }) => group === 'A');
    const count = (stratum: string) => ofA.filter((each) => each.stratum === stratum).length;
    expect([count('low'), count('middle'), count('high')]).toEqual([6, 8, 6]);
    expect(ofA.map(({ probability }) => probability)).toEqual(
      ofA.map(({ stratum }) => (stratum === 'middle' ? 8 / 60 : 0.3)),
    );
    const valueIn = new Map(summary.rows.map(({ article, measures }) => [article, measures.appraisal!.value]));
    const values = (stratum: string) =>
      ofA.filter((each) => each.stratum === stratum).map((each) => valueIn.get(each.article)!);
    expect(Math.max(...values('low'))).toBeLessThan(Math.min(...values('middle')));
    expect(Math.max(...values('middle'))).toBeLessThan(Math.min(...values('high')));
  });

  it('has chances that add up to the articles there are', () => {
    for (const channel of ['appraisal', 'frame:threat']) {
      const plan = planCoding(summary, { channel, perGroup: 20 });
      const whole = plan.articles.reduce((sum, { probability }) => sum + 1 / probability, 0);
      expect(whole).toBeCloseTo(160, 9);
    }
  });

  it('codes outlets on the same events more often than chance would', () => {
    const { articles: drawn } = planCoding(summary, { perGroup: 30 });
    const events = (group: string) => new Set(drawn.filter((each) => each.group === group).map(({ event }) => event));
    const shared = [...events('A')].filter((event) => events('B').has(event)).length;
    // 30 of 100 and 30 of 60 would share 9 of A's 30 were they drawn apart.
    expect(shared).toBeGreaterThan(11);
  });

  it('finds the number for a width, and says what 20 and 50 would give', () => {
    const plan = planCoding(summary, { interval: 0.5 });
    for (const { width } of plan.groups) expect(width).toBeLessThanOrEqual(0.51);
    expect(plan.groups.map(({ coded }) => coded)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(plan.expected.map(({ coded }) => coded)).toEqual([20, 50, 100]);
    const widths = plan.expected.map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(planCoding(summary, { interval: 0.1 }).tooSmall).toEqual(['A', 'B']);
    const found = planCoding(summary, { difference: 0.5 });
    for (const { detectable } of found.groups) expect(detectable).toBeLessThanOrEqual(0.51);
  });

  it('is the same for the same seed, and another for another', () => {
    const ids = (seed: number) => planCoding(summary, { perGroup: 20, seed }).articles.map(({ article }) => article);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(1)).not.toEqual(ids(2));
  });

  it('learns from a pilot how codes vary and how well the reader foretells them', () => {
    const pilot = summary.rows.slice(0, 40).map(({ article, measures }, i) => {
      const value = 0.4 * (measures.appraisal!.value / 1e6) + 0.1 * (i % 3) - 0.1;
      return { article, channel: 'appraisal', value };
    });
    const { assumed } = planCoding(summary, { perGroup: 20, pilot });
    expect(assumed.agreement).toBeGreaterThan(0.85);
    expect(assumed.spread).toBeLessThan(0.35);
    expect(planCoding(summary, { perGroup: 20, pilot, assumed: { spread: 0.5 } }).assumed.spread).toBe(0.5);
  });

  it('keeps its word: the interval after coding is about as wide as was said', () => {
    const plan = planCoding(summary, { perGroup: 40, assumed: { spread: 0.58, agreement: 0.9 } });
    const valueIn = new Map(summary.rows.map(({ article, measures }) => [article, measures.appraisal!.value / 1e6]));
    const noise = generator(9);
    const gold = plan.articles.map(({ article, probability }) => {
      const value = Math.max(-1, Math.min(1, valueIn.get(article)! + 0.85 * (noise.uniform() - 0.5)));
      return { article, channel: 'appraisal', value, probability };
    });
    const { groups } = correctWithGold(summary, { gold, resamples: 100 }).channels[0]!;
    for (const [i, { estimate }] of groups.entries()) {
      const { low, high } = estimate.kind === 'estimate' ? estimate.interval : { low: 0, high: 0 };
      expect((high - low) / plan.groups[i]!.width).toBeGreaterThan(0.75);
      expect((high - low) / plan.groups[i]!.width).toBeLessThan(1.25);
    }
  });

  it.each([
    [{}, /one of them, above 0/],
    [{ interval: 0.1, perGroup: 3 }, /one of them, above 0/],
    [{ interval: 0.1, channel: 'climat' }, /no article says anything on "climat"/],
    [{ interval: 0.1, assumed: { agreement: 2 } }, /assumed.agreement must be/],
    [{ perGroup: 20, pilot: [{ article: 'x', channel: 'appraisal', value: 3 }] }, /a number from -1 to 1/],
  ] as [PlanCodingOptions, RegExp][])('refuses %j', (options, message) => {
    expect(() => planCoding(summary, options)).toThrow(message);
  });
});
