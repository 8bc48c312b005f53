import { describe, expect, it } from 'vitest';
import { compareSummary, correctWithGold, type GoldOptions, type GoldValue } from '../../src/compare/index.js';
import { summarize } from '../../src/compare/summary/index.js';
import {
  holm,
  mean,
  predictionPoweredMean,
  pseudoOutcomes,
  roganGladen,
  studentCdf,
  welchDf,
} from '../../src/stats/index.js';
import { corpus } from './corpus.js';

const analyses = corpus({ outlets: { Dove: 0.1, Hawk: -0.1, Owl: 0 }, articles: 12 });
const summary = summarize(analyses, { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' });
const scored = (outlet: string, channel: string) =>
  summary.rows.filter(({ group }) => group === outlet).map(({ measures }) => measures[channel]!.value / 1e6);
const coded = (outlet: string, n: number, shift: number) =>
  scored(outlet, 'stance:RUS')
    .slice(0, n)
    .map((value, i) => ({
      article: `${outlet}-${String(i).padStart(3, '0')}`,
      channel: 'stance:RUS',
      value: value + shift + 0.01 * (i % 3),
    }));

/** As a reader sees it that says the same of every article. */
function flattened(row: (typeof summary.rows)[number]): typeof row {
  const measure = { ...row.measures['stance:RUS']!, value: 0 };
  return { ...row, measures: { ...row.measures, 'stance:RUS': measure } };
}

describe('prediction-powered', () => {
  const gold = [...coded('Dove', 6, -0.2), ...coded('Hawk', 8, 0.1), ...coded('Owl', 3, 0)];
  const result = correctWithGold(summary, { gold });

  it('has the channels that gold was given for, each group corrected by its own', () => {
    expect(result.channels.map(({ id }) => id)).toEqual(['stance:RUS']);
    expect(result.made.gold).toEqual({ method: 'prediction-powered', values: 17, minGold: 5 });
    expect(result.channels[0]!.ordering.map(({ group }) => group)).toEqual(['Hawk', 'Dove']);
    expect(result.summary.join(' ')).not.toMatch(/describes the tie/);
    const [dove, hawk, owl] = result.channels[0]!.groups.map(({ estimate }) => estimate);
    const expected = predictionPoweredMean({
      gold: gold.slice(0, 6).map(({ value }) => value),
      predicted: scored('Dove', 'stance:RUS').slice(0, 6),
      others: scored('Dove', 'stance:RUS').slice(6),
    });
    expect(dove).toMatchObject({ kind: 'estimate', articles: 12, unit: 'article' });
    expect(dove?.kind === 'estimate' && dove.mean).toBeCloseTo(expected.mean, 9);
    expect(dove?.kind === 'estimate' && dove.interval.high).toBeCloseTo(expected.high, 9);
    expect(hawk).toMatchObject({ kind: 'estimate' });
    expect(owl).toMatchObject({ kind: 'insufficient', articles: 3, needed: 5 });
  });

  it('leaves out where coders found nothing, and counts it', () => {
    const silent = { article: 'Dove-007', channel: 'stance:RUS', value: null };
    const { channels, warnings } = correctWithGold(summary, { gold: [...gold, silent] });
    expect(channels[0]!.groups).toEqual(result.channels[0]!.groups);
    expect(warnings.map(({ message }) => message).join()).toContain(
      '1 of 18 coded articles say nothing on "stance:RUS"',
    );
  });

  it('says how many coded articles a difference lacks', () => {
    const [, withOwl] = result.channels[0]!.differences;
    expect(withOwl!.estimate).toMatchObject({ kind: 'insufficient', articles: 3, needed: 5 });
  });

  it('turns round what the scorer had the wrong way', () => {
    const plain = compareSummary(summary).channels.find(({ id }) => id === 'stance:RUS')!.differences[0]!;
    const [difference, withOwl] = result.channels[0]!.differences;
    expect(plain.estimate.kind === 'estimate' && plain.estimate.mean).toBeGreaterThan(0);
    expect(difference!.estimate.kind === 'estimate' && difference!.estimate.mean).toBeLessThan(0);
    expect(difference).toMatchObject({ a: 'Dove', b: 'Hawk', effect: null, paired: false });
    expect(withOwl).toMatchObject({ estimate: { kind: 'insufficient' }, p: null, q: null });
  });

  it('tests by Welch: scipy.stats.t.sf over the two errors', () => {
    const side = (outlet: string, from: number, n: number) =>
      predictionPoweredMean({
        gold: gold.slice(from, from + n).map(({ value }) => value),
        predicted: scored(outlet, 'stance:RUS').slice(0, n),
        others: scored(outlet, 'stance:RUS').slice(n),
      });
    const [a, b] = [side('Dove', 0, 6), side('Hawk', 6, 8)];
    const df = welchDf(a.error ** 2, a.df + 1, b.error ** 2, b.df + 1);
    const t = (a.mean - b.mean) / Math.hypot(a.error, b.error);
    expect(result.channels[0]!.differences[0]!.p).toBeCloseTo(2 * studentCdf(-Math.abs(t), df), 9);
  });

  it('averages coders, and adjusts by Holm on request', () => {
    const twice = gold.flatMap((one) => [
      { ...one, value: one.value - 0.05 },
      { ...one, value: one.value + 0.05 },
    ]);
    const more = [...twice, ...coded('Owl', 7, 0)];
    const again = correctWithGold(summary, { gold: more, correction: 'holm' });
    const [dove] = again.channels[0]!.groups;
    const [before] = result.channels[0]!.groups;
    const meanOf = (group: typeof dove) => (group!.estimate.kind === 'estimate' ? group!.estimate.mean : null);
    expect(meanOf(dove)).toBeCloseTo(meanOf(before)!, 9);
    const { differences } = again.channels[0]!;
    expect(differences.map(({ q }) => q)).toEqual(holm(differences.map(({ p }) => p!)));
  });

  it('says which gold was of no use', () => {
    const found = correctWithGold(summary, { gold: [...gold, { article: 'lost', channel: 'stance:RUS', value: 0 }] });
    expect(found.warnings.at(-1)).toEqual({
      code: 'skipped-record',
      message: 'gold for "stance:RUS" was not used where the article is missing or says nothing on it: "lost"',
    });
  });
});

describe('articles that were not all as likely to be coded', () => {
  const gold = ['Dove', 'Hawk', 'Owl'].flatMap((outlet) =>
    coded(outlet, 8, -0.2).map((one, i) => ({ ...one, probability: i < 4 ? 1 : 0.5 })),
  );

  it('count for those that might have been drawn in their place', () => {
    const result = correctWithGold(summary, { gold });
    const expected = pseudoOutcomes({
      predicted: scored('Dove', 'stance:RUS'),
      gold: [...gold.slice(0, 8).map(({ value }) => value), ...Array(4).fill(Number.NaN)],
      probability: [1, 1, 1, 1, ...Array(8).fill(0.5)],
    });
    const { estimate } = result.channels[0]!.groups[0]!;
    expect(estimate.kind === 'estimate' && estimate.mean).toBeCloseTo(mean(expected.values), 9);
    const trusting = correctWithGold(summary, { gold, method: 'design-based' });
    expect(trusting.made.gold).toEqual({ method: 'design-based', values: 24, minGold: 5 });
  });

  it('are refused where only some say how likely they were, or two coders say it otherwise', () => {
    const some = gold.map(({ probability, ...one }, i) => (i === 0 ? one : { ...one, probability }));
    expect(() => correctWithGold(summary, { gold: some })).toThrow(
      /of "Dove" has a probability for some articles only/,
    );
    const twice = [...gold, { ...gold[0]!, probability: 0.3 }];
    expect(() => correctWithGold(summary, { gold: twice })).toThrow(/must be the same for all codes of "Dove-000"/);
    const zero = [{ ...gold[0]!, probability: 0 }];
    expect(() => correctWithGold(summary, { gold: zero })).toThrow(/above 0 and up to 1/);
  });
});

describe('codes that are all the same', () => {
  it('do not prove that the next one would be: Wilson for 0 of 6, from statsmodels proportion_confint', () => {
    const same = ['Dove', 'Hawk'].flatMap((outlet) =>
      coded(outlet, 6, 0).map((one) => ({ ...one, value: outlet === 'Dove' ? -1 : 0.5 })),
    );
    const flat = { ...summary, rows: summary.rows.map((row) => flattened(row)) };
    const [channel] = correctWithGold(flat, { gold: same }).channels;
    const { estimate } = channel!.groups[0]!;
    expect(estimate).toMatchObject({ mean: -1, interval: { low: -1 } });
    expect(estimate.kind === 'estimate' && estimate.interval.high).toBeCloseTo(-1 + 2 * 0.3903343, 6);
    expect(channel!.differences[0]!.p).toBeGreaterThan(1e-4);
  });
});

describe('groups that share events', () => {
  const shared = summarize(corpus({ outlets: { Dove: 0.1, Hawk: -0.1 }, articles: 14, events: true }), {
    kind: 'relationship',
    between: ['RUS', 'IRN'],
    by: 'outlet',
  });
  const gold = shared.rows
    .filter(({ article }) => Number(article.slice(-3)) < 8)
    .map(({ article, measures }, i): GoldValue => {
      const value = measures['stance:RUS']!.value / 1e6;
      return { article, channel: 'stance:RUS', value: value + 0.02 * (i % 4) };
    });

  it('are compared within them, which takes out what both make of an event', () => {
    const [difference] = correctWithGold(shared, { gold }).channels[0]!.differences;
    expect(difference).toMatchObject({ paired: true, events: 14, estimate: { unit: 'event' } });
    const apart = { ...shared, rows: shared.rows.map((row) => ({ ...row, event: null })) };
    const [unpaired] = correctWithGold(apart, { gold }).channels[0]!.differences;
    expect(unpaired).toMatchObject({ paired: false, events: 0 });
    const widthOf = (each: typeof difference) =>
      each!.estimate.kind === 'estimate' ? each!.estimate.interval.high - each!.estimate.interval.low : 0;
    expect(widthOf(difference)).toBeLessThan(0.8 * widthOf(unpaired));
  });

  it('but not where too few of the coded articles are on them', () => {
    const rows = shared.rows.map((row) => (Number(row.article.slice(-3)) < 6 ? { ...row, event: null } : row));
    const [difference] = correctWithGold({ ...shared, rows }, { gold }).channels[0]!.differences;
    expect(difference).toMatchObject({ paired: false });
  });
});

describe('rogan-gladen', () => {
  // The frame is found exactly where the article is unfavourable; coders call three of the found ones wrong, and one missed.
  const threat = (outlet: string) => scored(outlet, 'frame:threat');
  const gold = ['Dove', 'Hawk', 'Owl'].flatMap((outlet) =>
    threat(outlet).map((value, i) => ({
      article: `${outlet}-${String(i).padStart(3, '0')}`,
      channel: 'frame:threat',
      value: i === 0 ? (value > 0 ? 0 : 1) : value > 0 ? 1 : 0,
    })),
  );
  const result = correctWithGold(summary, { gold, method: 'rogan-gladen' });

  it('gives shares of articles, corrected by what is right in all groups together', () => {
    const [channel] = result.channels;
    expect(channel).toMatchObject({ unit: 'share', ends: ['none', 'all'], label: 'Frame: threat, share of articles' });
    const judged = { truePositives: 0, falseNegatives: 0, trueNegatives: 0, falsePositives: 0 };
    for (const [i, outlet] of ['Dove', 'Hawk', 'Owl'].entries()) {
      threat(outlet).forEach((value, k) => {
        const truth = gold[12 * i + k]!.value === 1;
        if (value > 0) judged[truth ? 'truePositives' : 'falsePositives']++;
        else judged[truth ? 'falseNegatives' : 'trueNegatives']++;
      });
    }
    const hawk = threat('Hawk').filter((value) => value > 0).length;
    const expected = roganGladen(hawk, 12, judged)!;
    const { estimate } = channel!.groups[1]!;
    expect(estimate.kind === 'estimate' && estimate.mean).toBeCloseTo(expected.share, 12);
    expect(estimate.kind === 'estimate' && estimate.interval.low).toBeCloseTo(expected.low, 12);
  });

  it('needs cases of both kinds, and a scorer better than chance', () => {
    const few = correctWithGold(summary, { gold: gold.slice(0, 3), method: 'rogan-gladen' });
    expect(few.channels[0]!.groups[0]!.estimate.kind).toBe('insufficient');
    const wrong = gold.map((one) => ({ ...one, value: 1 - one.value }));
    const useless = correctWithGold(summary, { gold: wrong, method: 'rogan-gladen' });
    expect(useless.channels[0]!.groups[0]!.estimate.kind).toBe('insufficient');
    expect(useless.warnings.at(-1)!.message).toMatch(/say no better than chance/);
  });
});

describe("a caller's mistake", () => {
  const one = { article: 'Dove-000', channel: 'stance:RUS', value: 0.2 };
  it.each([
    [{ gold: [] }, 'gold must be a list of at least one { article, channel, value }; received []'],
    [
      { gold: [{ ...one, value: Number.NaN }] },
      'gold value must be a number from -1 to 1 for "stance:RUS" of article "Dove-000"; received NaN',
    ],
    [
      { gold: [{ ...one, value: 2 }] },
      'gold value must be a number from -1 to 1 for "stance:RUS" of article "Dove-000"; received 2',
    ],
    [
      { gold: [{ ...one, channel: 'stance:RUSS' }] },
      'gold has the channel "stance:RUSS", which the comparison has not; did you mean "stance:RUS"?',
    ],
    [
      { gold: [one], method: 'magic' },
      'method must be "prediction-powered", "design-based" or "rogan-gladen"; received "magic"',
    ],
    [{ gold: [one], minGold: 1 }, 'minGold must be an integer of at least 3; received 1'],
    [
      { gold: [one], method: 'rogan-gladen' },
      'gold for "stance:RUS" must be 0 or 1 for the method "rogan-gladen"; received 0.2 (the mean, where several coders judged one article)',
    ],
  ])('%j', (options, message) => {
    // As a caller without types could.
    const wrong = options as GoldOptions;
    expect(() => correctWithGold(summary, wrong)).toThrow(expect.objectContaining({ code: 'invalid-option', message }));
  });
});
