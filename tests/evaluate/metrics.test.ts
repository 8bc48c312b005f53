import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/evaluate/metrics/actors/head.js';
import { newsWclMentionsF1 } from '../../src/evaluate/metrics/actors/newswcl-mentions-f1.js';
import { eventsBcubedF1 } from '../../src/evaluate/metrics/checks/events-bcubed-f1.js';
import { polnearSource } from '../../src/evaluate/metrics/quotations/polnear-source.js';
import { polnearWordF1 } from '../../src/evaluate/metrics/quotations/polnear-word-f1.js';
import { inside, words } from '../../src/evaluate/metrics/quotations/words.js';
import { levelEce } from '../../src/evaluate/metrics/relationships/level-ece.js';
import { levelR2 } from '../../src/evaluate/metrics/relationships/level-r2.js';
import { ploverConflictF1 } from '../../src/evaluate/metrics/relationships/plover-conflict-f1.js';
import { ploverDirection } from '../../src/evaluate/metrics/relationships/plover-direction.js';
import { ploverQuadF1 } from '../../src/evaluate/metrics/relationships/plover-quad-f1.js';
import { relationshipClimateRho } from '../../src/evaluate/metrics/relationships/relationship-climate-rho.js';
import { relationshipFramesF1 } from '../../src/evaluate/metrics/relationships/relationship-frames-f1.js';
import type { RelationshipAnswer } from '../../src/evaluate/metrics/relationships/relationship-gold.js';
import { relationshipPair } from '../../src/evaluate/metrics/relationships/relationship-pair.js';
import { appraisalF1, climateF1, directionF1 } from '../../src/evaluate/metrics/relationships/sentence-f1.js';
import { calibrationError } from '../../src/evaluate/metrics/scores/calibration-error.js';
import { explainedVariance } from '../../src/evaluate/metrics/scores/explained-variance.js';
import { likeliest } from '../../src/evaluate/metrics/scores/likeliest.js';
import { macroF1 } from '../../src/evaluate/metrics/scores/macro-f1.js';
import { measure } from '../../src/evaluate/metrics/scores/measure.js';
import { microF1 } from '../../src/evaluate/metrics/scores/micro-f1.js';
import { pairCredit } from '../../src/evaluate/metrics/scores/pair-credit.js';
import { share } from '../../src/evaluate/metrics/scores/share.js';
import { weightedRanks } from '../../src/evaluate/metrics/scores/weighted-ranks.js';
import { basilPair } from '../../src/evaluate/metrics/stance/basil-pair.js';
import { newsMtscEce, newsMtscF1, stanceF1 } from '../../src/evaluate/metrics/stance/newsmtsc.js';
import { newsWclPortrayalF1, portrayalSign } from '../../src/evaluate/metrics/stance/newswcl-portrayal-f1.js';
import type {
  BasilRow,
  MarkedSentenceRow,
  NewsMtscRow,
  NewsWclRow,
  PloverRow,
  PolnearRow,
  RelationshipCode,
  RelationshipRow,
} from '../../src/evaluate/rows/index.js';

const cases = <T>(...pairs: readonly (readonly [T, T | null])[]) =>
  pairs.map(([gold, predicted], i) => ({ gold, predicted, cluster: String(i) }));

describe('macroF1', () => {
  it('is the mean of the classes’ F1', () => {
    // a: TP 1, FN 1, FP 0 → 2/3; b: TP 1, FP 1, FN 0 → 2/3
    expect(macroF1(cases(['a', 'a'], ['a', 'b'], ['b', 'b']), ['a', 'b'])?.value).toBeCloseTo(200 / 3, 9);
  });
  it('counts no answer as wrong, and leaves classes without gold out', () => {
    // a: TP 1, FN 1 → 2/3; b has no gold case
    expect(macroF1(cases(['a', 'a'], ['a', null]), ['a', 'b'])?.value).toBeCloseTo(200 / 3, 9);
  });
  it('is null without cases', () => {
    expect(macroF1([], ['a'])).toBeNull();
  });
  it('takes three classes', () => {
    // 0: 2·1 / (2 + 2); 1: 2·2 / (2 + 3); 2: 2·2 / (3 + 2); mean of ½, ⅘, ⅘
    const gold = [0, 0, 1, 1, 2, 2, 2];
    const said = [0, 1, 1, 1, 0, 2, 2];
    const all = gold.map((g, i) => ({ gold: g, predicted: said[i]!, cluster: String(i) }));
    expect(macroF1(all, [0, 1, 2])?.value).toBeCloseTo(70, 9);
  });
});

describe('measure', () => {
  it('gives a wide interval for few clusters and a narrow one for many', () => {
    const width = (n: number) => {
      const graded = Array.from({ length: n }, (_, i) => ({ credit: i % 2, cluster: String(i) }));
      const { value, low, high } = share(graded)!;
      expect(value).toBe(50);
      expect(low).toBeLessThan(50);
      expect(high).toBeGreaterThan(50);
      return high - low;
    };
    // ± 1.96 · 0.5 / √n
    expect(width(100)).toBeGreaterThan(16);
    expect(width(100)).toBeLessThan(23);
    expect(width(400)).toBeLessThan(12);
  });
  it('takes Wilson’s interval for independent shares', () => {
    // 0 of 10: high = z² / (n + z²) = 3.8415 / 13.8415
    const none = Array.from({ length: 10 }, (_, i) => ({ credit: 0, cluster: String(i) }));
    expect(share(none)?.low).toBe(0);
    expect(share(none)?.high).toBeCloseTo(27.753, 2);
  });
  it('draws clusters whole: a hundred copies of two articles tell no more than two articles', () => {
    const graded = Array.from({ length: 200 }, (_, i) => ({ credit: i % 2, cluster: String(i % 2) }));
    expect(share(graded)).toMatchObject({ value: 50, n: 200, low: 0, high: 100 });
  });
  it('is null when the statistic cannot tell', () => {
    expect(measure(() => Number.NaN, { clusters: ['a'] })).toBeNull();
  });
  it('is the same for the same seed', () => {
    const graded = Array.from({ length: 37 }, (_, i) => ({ credit: (i * 7) % 3 ? 1 : 0, cluster: String(i) }));
    expect(share(graded)).toEqual(share(graded));
  });
});

it('microF1 adds counts up over articles', () => {
  const counts = [
    { truePositive: 3, falsePositive: 1, falseNegative: 0, cluster: 'a' },
    { truePositive: 1, falsePositive: 0, falseNegative: 3, cluster: 'b' },
  ];
  expect(microF1(counts)).toMatchObject({ value: (100 * 8) / 12, n: 7 });
});

describe('stance of sentences and articles', () => {
  const cases = [
    { gold: -1 as const, probabilities: { negative: 0.7, neutral: 0.2, positive: 0.1 }, cluster: 'a' },
    { gold: 0 as const, probabilities: { negative: 0.75, neutral: 0.25, positive: 0 }, cluster: 'b' },
    { gold: 0 as const, probabilities: { negative: 0.1, neutral: 0.9, positive: 0 }, cluster: 'b' },
  ];
  it('takes the likeliest class', () => {
    // −1: TP 1, FP 1; 0: TP 1, FN 1
    expect(stanceF1(cases)?.value).toBeCloseTo(200 / 3, 9);
  });
  it('compares confidence with what comes true, bin by bin', () => {
    // Bin of 0.7: 0.7 and 0.75, one of two right; bin of 0.9: right.
    expect(calibrationError(cases)?.value).toBeCloseTo((1.45 - 1 + (1 - 0.9)) / 3, 9);
    expect(calibrationError([])).toBeNull();
  });
  it('explains all variance, none, or less than none', () => {
    const explained = (...answers: number[]) =>
      explainedVariance([-2, 0, 2].map((gold, i) => ({ gold, answer: answers[i]!, cluster: String(i) })))?.value;
    expect(explained(-2, 0, 2)).toBe(1);
    expect(explained(0, 0, 0)).toBe(0);
    expect(explained(2, 0, -2)).toBe(-3);
  });
});

describe('newsmtsc', () => {
  const row = (label: -1 | 0 | 1, i: number): NewsMtscRow => ({ id: `${i}`, text: `${i}`, start: 0, end: 1, label });
  const rows = [row(-1, 1), row(1, 2)];
  it.each([
    [0.2, 0.3, 0.5, 1],
    [0.5, 0.3, 0.2, -1],
    [0.4, 0.4, 0.2, 0],
    [0.4, 0.2, 0.4, 0],
  ])('%f %f %f is %i', (negative, neutral, positive, sign) => {
    expect(likeliest({ negative, neutral, positive })).toBe(sign);
  });
  it('scores the likeliest class', () => {
    const answers = [
      { id: '1', probabilities: [0.8, 0.1, 0.1] as const },
      { id: '2', probabilities: [0.6, 0.2, 0.2] as const },
    ];
    // negative: TP 1, FP 1 → 2/3; positive: 0; neutral has no gold case
    expect(newsMtscF1(rows, answers)?.value).toBeCloseTo(100 / 3, 9);
    // two bins of one case each: |1 − 0.8| and |0 − 0.6|, mean 0.4
    expect(newsMtscEce(rows, answers)?.value).toBeCloseTo(0.4, 9);
  });
  it('nets confidence against accuracy within a bin', () => {
    const answers = rows.map((each) => ({ id: each.id, probabilities: [0.55, 0.25, 0.2] as const }));
    expect(newsMtscEce(rows, answers)?.value).toBeCloseTo(0.05, 9);
  });
});

describe('pairs', () => {
  it.each([
    [1, 0.2, 1],
    [1, -0.2, 0],
    [-2, -1, 1],
    [1, 0, 0.5],
    [1, Number.NaN, 0.5],
  ])('gold %f, answer %f: credit %f', (gold, answer, credit) => {
    expect(pairCredit(gold, answer)).toBe(credit);
  });

  it('basil compares outlets within an event, actor by actor', () => {
    const article = (id: string, event: string, outlet: string, feeling: Record<string, number>): BasilRow => ({
      id,
      event,
      outlet,
      date: null,
      title: '',
      paragraphs: [],
      feeling: new Map(Object.entries(feeling)),
    });
    const rows = [
      article('1', 'e', 'x', { Ann: -1, constructor: 0 }),
      article('2', 'e', 'y', { Ann: 0, constructor: 0 }),
      article('3', 'e', 'z', { Ann: 1 }),
      article('4', 'f', 'x', { Ann: 1 }),
    ];
    const answers = [
      { id: '1', actor: 'Ann', score: -0.5 },
      { id: '2', actor: 'Ann', score: -0.6 },
      { id: '3', actor: 'Ann', score: -0.5 },
    ];
    // 1–2 wrong, 1–3 tied, 2–3 right
    expect(basilPair(rows, answers)).toMatchObject({ value: 50, n: 3 });
  });
});

describe('plover', () => {
  const row = (quad: PloverRow['quad'], symmetric = false, more: Partial<PloverRow> = {}): PloverRow => ({
    id: 'p',
    text: '',
    sources: symmetric ? [{ text: 'A' }, { text: 'B' }] : [{ text: 'A' }],
    targets: symmetric ? [] : [{ text: 'B' }],
    symmetric,
    event: 'AGREE',
    quad,
    ...more,
  });
  const said = (source: string, target: string, quad = 'verbal-conflict') => ({
    id: 'p',
    relations: [{ source, target, event: 'ACCUSE', quad }],
  });
  it.each([
    ['right way', row('verbal-conflict'), said('A', 'B'), 100],
    ['wrong way', row('verbal-conflict'), said('B', 'A'), 0],
    ['nothing', row('verbal-conflict'), { id: 'p', relations: [] }, 0],
    ['either way when symmetric', row('verbal-conflict', true), said('B', 'A'), 100],
    ['with a third when symmetric', row('verbal-conflict', true), said('A', 'C'), 0],
    ['one party only', row('verbal-conflict', true, { sources: [{ text: 'A' }] }), said('A', 'C'), 100],
  ] as const)('direction, %s', (_, gold, answer, value) => {
    expect(ploverDirection([gold], [answer])?.value).toBe(value);
  });
  it('conflict and quad: nothing extracted is wrong', () => {
    const rows = [row('verbal-conflict'), row('material-conflict'), row('verbal-cooperation'), row('verbal-conflict')];
    const answers = [said('A', 'B'), said('A', 'B'), said('A', 'B', 'verbal-cooperation'), { id: 'p', relations: [] }];
    // conflict: TP 2, FN 1 → 4/5; cooperation 1
    expect(ploverConflictF1(rows, answers)?.value).toBeCloseTo(90, 9);
    // verbal conflict: TP 1, FP 1, FN 1 → 1/2; material conflict 0; verbal cooperation 1
    expect(ploverQuadF1(rows, answers)?.value).toBeCloseTo(50, 9);
  });
});

describe('polnear', () => {
  const text = 'The mayor of Lund said taxes rise. Nobody asked.';
  const row: PolnearRow = { id: 'p', text, attributions: [{ source: [[0, 17]], content: [[23, 33]] }] };
  const answer = (source: [number, number], content: [number, number]) => ({
    id: 'p',
    attributions: [{ source: [source], content: [content] }],
  });
  it('counts words, apostrophes inside them', () => {
    expect(words('Don’t – a1, ok').map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [8, 10],
      [12, 14],
    ]);
    expect(inside(words('aa bb cc'), [[3, 8]])).toEqual([false, true, true]);
  });
  it('scores the words of contents', () => {
    // gold: taxes rise; found: rise Nobody → TP 1, FP 1, FN 1
    expect(polnearWordF1([row], [answer([0, 9], [29, 41])])?.value).toBeCloseTo(50, 9);
  });
  it.each([
    ['the head', [4, 9], [23, 33], 100],
    ['only what follows the head', [13, 17], [23, 33], 0],
  ] as const)('scores the source by %s', (_, source, content, value) => {
    expect(polnearSource([row], [answer([...source], [...content])])?.value).toBe(value);
  });
  it('leaves out attributions that were not found', () => {
    expect(polnearSource([row], [answer([4, 9], [35, 41])])).toBeNull();
  });
});

it.each([
  [['the', 'mayor', 'of', 'Lund'], 1],
  [['Ann', 'Berg', ',', 'a', 'nurse'], 1],
  [['Lund', "'s", 'mayor'], 2],
  [['Lund', "'s"], 0],
  [['Moon', 'Jae', '-', 'in'], 3],
  [['he'], 0],
  [[], -1],
])('the head of %j is word %i', (phrase, head) => {
  expect(headOf(phrase)).toBe(head);
});

describe('newswcl', () => {
  const row: NewsWclRow = {
    id: 'n',
    event: '1',
    outlet: 'L',
    sentences: [['Ann', 'Berg', 'of', 'Sweden', 'was', 'weak', '.']],
    chains: new Map([
      ['SWE_Berg_ACTOR', [[0, 0, 0, 3]]],
      ['SWE_COUNTRY', [[0, 3, 0, 3]]],
      ['Talks_EVENT', [[0, 5, 0, 5]]],
    ]),
    annotations: [
      { type: 'PROPERTY', name: 'Weakness', text: 'weak', target: 'SWE\\Berg', sentence: 0 },
      { type: 'PROPERTY', name: 'Victim', text: 'weak', target: 'SWE\\Berg', sentence: 0 },
      { type: 'ACTOR', name: 'Power', text: 'Ann', target: '', sentence: 0 },
    ],
  };
  it('matches mentions by head, actor and country chains only', () => {
    const mentions = [
      { actor: 'SWE_Berg_ACTOR', sentence: 0, token: 1 },
      { actor: 'SWE_Berg_ACTOR', sentence: 0, token: 3 },
    ];
    // TP 1, FP 1, FN 1
    expect(newsWclMentionsF1([row], [{ id: 'n', mentions, portrayals: [] }])).toMatchObject({ value: 50, n: 2 });
  });
  it('scores the sign of portrayals', () => {
    expect(portrayalSign('Weakness')).toBe(-1);
    expect(portrayalSign('Power')).toBe(1);
    expect(portrayalSign('Other')).toBeNull();
    const portrayals = [{ annotation: 0, sign: -1 as const }];
    expect(newsWclPortrayalF1([row], [{ id: 'n', mentions: [], portrayals }])).toMatchObject({ value: 100, n: 1 });
  });
});

describe('relationship', () => {
  const code = (climate: number | null, appraisal: number, frames: string[] = []): RelationshipCode => ({
    climate,
    appraisal,
    stanceX: 0,
    stanceY: appraisal,
    frames,
  });
  const row = (id: string, outlet: string, ...coders: RelationshipCode[]): RelationshipRow => ({
    id,
    outlet,
    date: null,
    title: '',
    text: '',
    dyad: ['RUS', 'IRN'],
    coders,
  });
  const answer = (id: string, more: Partial<RelationshipAnswer>): RelationshipAnswer => ({
    id,
    dyad: 'RUS-IRN',
    climate: null,
    appraisal: null,
    stanceX: null,
    stanceY: null,
    frames: [],
    chances: { climate: null, appraisal: null, stanceX: null, stanceY: null },
    ...more,
  });

  it('measures whether chances of what coders say come true', () => {
    const sure = { below: 0.1, between: 0, above: 0.9 };
    const nobody = { climate: null, appraisal: null, stanceX: null, stanceY: null };
    const rows = [2, 2, 2, -2].map((climate, i) => row(String(i), 'A', code(climate, 0)));
    const answers = rows.map(({ id }) => answer(id, { chances: { ...nobody, climate: sure } }));
    // Three of four come true where 0.9 was said.
    expect(levelEce(rows, answers, ['climate'])?.value).toBeCloseTo(0.15, 9);
    expect(levelEce(rows, answers, ['appraisal'])).toBeNull();
  });

  it('ranks ties in the middle, by weight', () => {
    expect([...weightedRanks([5, 1, 5], [1, 1, 1])]).toEqual([2.5, 1, 2.5]);
    expect([...weightedRanks([5, 1, 9], [2, 1, 1])]).toEqual([2.5, 1, 4]);
  });
  it('correlates climates, no estimate counting as 0', () => {
    const rows = [row('1', 'a', code(2, 0)), row('2', 'b', code(1, 0)), row('3', 'c', code(-2, 0), code(-1, 0))];
    const perfect = [answer('1', { climate: 0.9 }), answer('2', {}), answer('3', { climate: -0.1 })];
    expect(relationshipClimateRho(rows, perfect)?.value).toBeCloseTo(1, 9);
    const swapped = [answer('1', {}), answer('2', { climate: 0.9 }), answer('3', { climate: -0.1 })];
    // ranks 3 2 1 against 2 3 1: ρ = 1 − 6·2/(3·8)
    expect(relationshipClimateRho(rows, swapped)?.value).toBeCloseTo(0.5, 9);
    const unsaid = [...rows, row('4', 'd', code(null, 0))];
    expect(relationshipClimateRho(unsaid, [...perfect, answer('4', { climate: 5 })])?.n).toBe(3);
  });
  it('orders pairs of different outlets on one dyad that differ by 1 or more', () => {
    const rows = [row('1', 'a', code(0, 1)), row('2', 'b', code(0, 0)), row('3', 'b', code(0, -1))];
    const answers = [answer('1', { appraisal: 0.1, stanceY: -1 }), answer('2', {}), answer('3', { appraisal: 0.2 })];
    // 1–2 right, 1–3 wrong; 2 and 3 are one outlet
    expect(relationshipPair(rows, answers, ['appraisal'])).toMatchObject({ value: 50, n: 2 });
    // stanceX never differs, stanceY: both wrong
    expect(relationshipPair(rows, answers, ['stanceX', 'stanceY'])).toMatchObject({ value: 0, n: 2 });
  });
  it('measures levels on the coders’ scale, two fields together', () => {
    const rows = [row('1', 'a', code(2, 1)), row('2', 'b', code(-1, -1), code(0, -1)), row('3', 'c', code(null, 0))];
    const answers = [answer('1', { climate: 0.5 }), answer('2', { climate: -0.25 }), answer('3', { climate: 9 })];
    // Codes 1 and −¼, mean ⅜: spread 2 · (5/8)², error ¼.
    expect(levelR2(rows, answers, ['climate'])).toMatchObject({ value: 1 - 0.25 / (2 * 0.625 ** 2), n: 2 });
    // stanceX is 0 throughout, stanceY 1, −1, 0; nothing answered: the error is the spread.
    expect(levelR2(rows, answers, ['stanceX', 'stanceY'])).toMatchObject({ value: 0, n: 6 });
    expect(levelR2(rows, answers, ['stanceX'])).toBeNull();
  });
  it('leaves out frames that one of two coders named', () => {
    const rows = [row('1', 'a', code(1, 0, ['threat', 'economy']), code(1, 0, ['threat', 'betrayal']))];
    const answers = [answer('1', { frames: ['threat', 'economy', 'rivalry'] })];
    // TP threat, FP rivalry
    expect(relationshipFramesF1(rows, answers)?.value).toBeCloseTo(200 / 3, 9);
  });
});

it('tie metrics take signs, and no appraisal for 0', () => {
  const row = (climate: number | null, dir: MarkedSentenceRow['dir'], appraisal: number | null): MarkedSentenceRow => ({
    id: 't',
    article: 'a',
    text: '',
    X: { actor: 'RUS', start: 0, end: 1 },
    Y: { actor: 'IRN', start: 2, end: 3 },
    dir,
    climate,
    appraisal,
  });
  const rows = [row(-2, 'XY', -1), row(null, 'none', null)];
  const answers = [
    { id: 't', climate: -1, dir: 'YX', appraisal: -1 },
    { id: 't', climate: null, dir: 'none', appraisal: null },
  ] as const;
  expect(climateF1(rows, answers)?.value).toBe(100);
  expect(directionF1(rows, answers)?.value).toBe(50);
  expect(appraisalF1(rows, answers)?.value).toBe(100);
});

it('B³ F1 of a grouping', () => {
  const grouped = (...pairs: string[]) => pairs.map((pair) => ({ gold: pair[0]!, found: pair[1]! }));
  expect(eventsBcubedF1(grouped('a1', 'a1', 'b2', 'b2'))?.value).toBeCloseTo(1, 9);
  // all in one group: precision 1/2, recall 1
  expect(eventsBcubedF1(grouped('a1', 'a1', 'b1', 'b1'))?.value).toBeCloseTo(2 / 3, 9);
  // precision (1 + 1 + 1) / 3, recall (1/2 + 1/2 + 1) / 3
  expect(eventsBcubedF1(grouped('a1', 'a2', 'b3'))?.value).toBeCloseTo((2 * (2 / 3)) / (1 + 2 / 3), 9);
});
