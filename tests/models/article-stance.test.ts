import { describe, expect, it } from 'vitest';
import { EXPECTED, fitEmphasis, stanceValue } from '../../models/train/article/emphasis.js';
import { f1Of, fitLabel, type LabelCase, labelOf } from '../../models/train/article/label.js';
import { pairsOf, type StanceCase, shareOrdered } from '../../models/train/article/pairs.js';
import { fitSpread, type Halves, halve, strays } from '../../models/train/article/spread.js';
import { minimize } from '../../models/train/fit/minimize.js';
import { randomNumbers } from '../../models/train/fit/random.js';
import type { StanceReading } from '../../src/article/index.js';

const reading = (positive: number, negative: number, more: Partial<StanceReading> = {}): StanceReading => ({
  observation: 0,
  sentence: 0,
  positive,
  negative,
  base: 1,
  role: 'actor',
  own: true,
  together: 1,
  others: 0,
  ...more,
});
const stance = (outlet: string, gold: number, readings: readonly StanceReading[] = [], group = 'g'): StanceCase => ({
  article: `${outlet}${gold}`,
  outlet,
  gold,
  group,
  readings,
});

describe('minimize', () => {
  it('finds the bottom of a narrow, bent valley', () => {
    const banana = ([x, y]: readonly number[]) => (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2;
    const [x, y] = minimize(banana, [-1.2, 1], { step: 0.5, smallest: 1e-5 });
    expect(x).toBeCloseTo(1, 2);
    expect(y).toBeCloseTo(1, 2);
  });
  it('stays where nothing is better', () => {
    expect(minimize(() => 0, [3, 4], { step: 1, smallest: 0.1 })).toEqual([3, 4]);
  });
});

describe('pairs', () => {
  const cases = [stance('A', 1), stance('B', 0), stance('B', -1), stance('A', 0.5), stance('C', 1, [], 'h')];
  it('join different outlets of one group whose codes differ enough, the more favourable first', () => {
    expect(pairsOf(cases, 1)).toEqual([
      [0, 1],
      [0, 2],
      [3, 2],
    ]);
    expect(pairsOf(cases, 0)).toHaveLength(4);
  });
  it('count as ordered, not, or half', () => {
    expect(
      shareOrdered(
        [
          [0, 1],
          [1, 2],
          [2, 0],
          [0, 3],
        ],
        [3, 2, 5, 3],
      ),
    ).toBe((1 + 0 + 1 + 0.5) / 4);
  });
});

describe('fitEmphasis', () => {
  /** Articles whose own words tell the code and whose quotations are noise, or the other way round. */
  function source(own: boolean) {
    const random = randomNumbers(5);
    const cases = Array.from({ length: 60 }, (_, i) => {
      const gold = random() - 0.5;
      const told = Array.from({ length: 3 }, () => reading(0.4 + 0.4 * gold, 0.4 - 0.4 * gold, { own }));
      const noise = Array.from({ length: 3 }, () => reading(random(), random(), { own: !own }));
      return stance(i % 2 === 0 ? 'A' : 'B', gold, [...told, ...noise]);
    });
    return { cases, pairs: pairsOf(cases, 0.2), worth: 2000 };
  }
  it('learns whose words to trust', () => {
    expect(fitEmphasis([source(true)]).quoted).toBeLessThan(EXPECTED.quoted / 2);
    expect(fitEmphasis([source(false)]).quoted).toBeGreaterThan(EXPECTED.quoted * 1.5);
  });
  it('keeps what is expected where there is nothing to learn from', () => {
    expect(fitEmphasis([])).toEqual(EXPECTED);
  });
  it('values an article as a shrunk weighted mean', () => {
    const readings = [reading(0.6, 0.1), reading(0.2, 0.8, { own: false, others: 3 })];
    const emphasis = { ...EXPECTED, quoted: 0.5, coMentionDiscount: 0.5, negativityWeight: 2, prior: 1 };
    // weights 1 and 0.5 × 4^−½; values 0.6 / 2 − 0.1 and 0.2 / 2 − 0.8
    expect(stanceValue(readings, emphasis)).toBeCloseTo((0.2 + 0.25 * -0.7) / 2.25, 12);
    expect(stanceValue([], emphasis)).toBe(0);
  });
});

describe('fitLabel', () => {
  const each = (positive: number, negative: number, label: number): LabelCase => ({
    article: `${positive} ${negative}`,
    readings: [reading(positive, negative)],
    weights: [4],
    label,
  });
  const cases = Array.from({ length: 30 }, (_, i) => [
    each(0.8 - i / 100, 0.1, 2),
    each(0.2, 0.2 - i / 1000, 1),
    each(0.1, 0.9 - i / 100, 0),
  ]).flat();
  it('tells apart what can be told apart', () => {
    const model = fitLabel(cases, { positive: 1, negative: 1 });
    const decided = cases.map((item) => labelOf(item, model));
    expect(f1Of(cases, decided)).toBe(1);
    expect(model.positive.positive).toBeGreaterThan(0);
    expect(model.negative.negative).toBeGreaterThan(0);
  });
  it('counts macro-F1', () => {
    // class 0: 2·1 / (1 + 2); class 1: 0; class 2: 2·1 / (1 + 1)
    expect(
      f1Of(
        [0, 1, 2].map((label) => each(0, 0, label)),
        [0, 0, 2],
      ),
    ).toBeCloseTo((2 / 3 + 0 + 1) / 3, 12);
  });
});

describe('spread', () => {
  const term = (sentence: number, value: number) => ({ sentence, value, weight: 1, observation: sentence });
  it('halves an article without parting a sentence', () => {
    const terms = [term(0, 1), term(0, 2), term(3, 3), term(7, 4)];
    expect(halve(terms)?.map((half) => half.map(({ value }) => value))).toEqual([[1, 2, 4], [3]]);
    expect(halve([term(2, 1), term(2, 2)])).toBeNull();
  });
  it('finds the deviation that articles were made with, so that errors are honest', () => {
    const random = randomNumbers(3);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    // A prior of 4 units is right when articles differ by half of what observations do.
    const halves = Array.from({ length: 400 }, (): Halves => {
      const centre = 0.15 * normal();
      const half = (n: number, first: number) =>
        Array.from({ length: n }, (_, k) => term(first + 2 * k, centre + 0.3 * normal()));
      return [half(3, 0), half(4, 1)];
    });
    const spread = fitSpread(halves, 4);
    expect(spread.deviation).toBeGreaterThan(0.27);
    expect(spread.deviation).toBeLessThan(0.33);
    const found = strays(halves, 4, spread);
    const within = found.filter((z) => Math.abs(z) < 1.645).length / found.length;
    expect(within).toBeGreaterThan(0.86);
    expect(within).toBeLessThan(0.94);
  });
});
