import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../src/article/index.js';
import { compareRelationship, compareStance, compareSummary } from '../../src/compare/index.js';
import { mergeSummaries, summarize } from '../../src/compare/summary/index.js';
import { type Channel, type Comparison, FRAMES } from '../../src/model/index.js';
import { article } from '../article/article.js';
import { corpus } from './corpus.js';

const channel = (comparison: Comparison, id: string): Channel => comparison.channels.find((each) => each.id === id)!;
const apart = corpus({ outlets: { Hawk: -0.4, Dove: 0.4 }, articles: 12 });

describe('compareStance', () => {
  const result = compareStance(apart, { actors: ['RUS', 'IRN'] });

  it('answers for each actor: all words, own words, quoted words', () => {
    expect(result.channels.map(({ id }) => id)).toEqual([
      'stance:RUS',
      'own:RUS',
      'quoted:RUS',
      'stance:IRN',
      'own:IRN',
      'quoted:IRN',
    ]);
    expect(result).toMatchObject({
      schema: 'standpoint/comparison@1',
      question: 'stance',
      title: 'Stance toward Russia and Iran, by outlet',
      by: 'outlet',
      groups: ['Dove', 'Hawk'],
      articles: 24,
      warnings: [],
      made: { library: 'standpoint@0.0.0', seed: 1, resamples: 2000, level: 0.95, minArticles: 3 },
    });
  });

  it('finds the outlets apart where they are', () => {
    const [dove, hawk] = channel(result, 'stance:RUS').groups.map(({ estimate }) => estimate);
    if (dove?.kind !== 'estimate' || hawk?.kind !== 'estimate') throw new Error('expected estimates');
    expect(dove.interval.low).toBeGreaterThan(0);
    expect(hawk.interval.high).toBeLessThan(0);
    expect([dove.articles, dove.observations, dove.unit]).toEqual([12, 36, 'article']);
    const [difference] = channel(result, 'stance:RUS').differences;
    expect(difference).toMatchObject({ a: 'Dove', b: 'Hawk', paired: false, events: 0 });
    expect(difference!.p).toBeLessThan(0.001);
    expect(difference!.q).toBeLessThan(0.01);
    expect(difference!.effect!.cliffsDelta).toBe(1);
    expect(difference!.effect!.hedgesG).toBeGreaterThan(2);
    expect(difference!.minimumDetectable).toBeGreaterThan(0);
  });

  it('says that nothing can be told where nothing varies', () => {
    const [difference] = channel(result, 'stance:IRN').differences;
    expect(difference).toMatchObject({ p: 1, q: 1, effect: { hedgesG: null, cliffsDelta: 0 } });
    const [dove] = channel(result, 'stance:IRN').groups;
    if (dove?.estimate.kind !== 'estimate') throw new Error('expected an estimate');
    expect(dove.estimate.interval.low).toBeLessThan(dove.estimate.mean);
    expect(dove.estimate.interval.high).toBeGreaterThan(dove.estimate.mean);
  });

  it('is insufficient, not 0, on what nobody says', () => {
    const { groups, differences } = channel(result, 'quoted:RUS');
    const nothing = { kind: 'insufficient', articles: 0, observations: 0, needed: 3 };
    expect(groups.map(({ estimate }) => estimate)).toEqual([nothing, nothing]);
    expect(differences).toEqual([
      {
        a: 'Dove',
        b: 'Hawk',
        estimate: nothing,
        effect: null,
        p: null,
        q: null,
        minimumDetectable: null,
        paired: false,
        events: 0,
        evidence: [],
      },
    ]);
  });

  it('quotes the sentences, from both sides and none twice', () => {
    const { groups, differences } = channel(result, 'stance:RUS');
    const hawk = groups[1]!.evidence;
    expect(hawk).toHaveLength(3);
    expect(new Set(hawk.map((one) => one.article)).size).toBe(3);
    expect(hawk.every((one) => one.score < 0 && one.group === 'Hawk')).toBe(true);
    expect(hawk[0]).toMatchObject({ segment: 'paragraph', voice: { kind: 'outlet' }, span: { start: 0 } });
    const shown = differences[0]!.evidence;
    expect(shown.map((one) => one.group)).toEqual(['Dove', 'Dove', 'Hawk', 'Hawk']);
    expect(new Set(shown.map((one) => one.text)).size).toBe(4);
  });

  it('gives the same bytes for any order of articles, and through merged summaries', () => {
    const bytes = JSON.stringify(result);
    expect(JSON.stringify(compareStance([...apart].reverse(), { actors: ['RUS', 'IRN'] }))).toBe(bytes);
    const question = { kind: 'stance', actors: ['RUS', 'IRN'], by: 'outlet' } as const;
    const merged = mergeSummaries(summarize(apart.slice(7), question), summarize(apart.slice(0, 7), question));
    expect(JSON.stringify(compareSummary(merged))).toBe(bytes);
  });

  it('changes its draws with the seed, and nothing else', () => {
    const other = compareStance(apart, { actors: ['RUS', 'IRN'], seed: 2 });
    const mean = (one: Comparison) =>
      channel(one, 'stance:RUS').groups.map(({ estimate }) => 'mean' in estimate && estimate.mean);
    expect(mean(other)).toEqual(mean(result));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(result));
  });
});

describe('compareRelationship', () => {
  const result = compareRelationship(apart, { between: ['RUS', 'IRN'] });

  it('has every channel, in a fixed order', () => {
    expect(result.channels.map(({ id }) => id)).toEqual([
      'climate',
      'appraisal',
      'stance:RUS',
      'stance:IRN',
      'initiative',
      ...FRAMES.map((frame) => `frame:${frame}`),
      'voice:RUS',
      'voice:IRN',
      'voice:others',
      'space',
    ]);
    expect(result.title).toBe('How Russia and Iran are portrayed together, by outlet');
    expect(channel(result, 'initiative').ends).toEqual(['Iran acts', 'Russia acts']);
  });

  it('keeps climate and appraisal apart', () => {
    expect(channel(result, 'climate').differences[0]!.p).toBe(1);
    expect(channel(result, 'appraisal').differences[0]!.p).toBeLessThan(0.001);
  });

  it('finds the frame that one outlet uses, and shows where', () => {
    const { differences, groups } = channel(result, 'frame:threat');
    expect(differences[0]!.estimate).toMatchObject({ kind: 'estimate' });
    expect(differences[0]!.q).toBeLessThan(0.05);
    expect(differences[0]!.evidence.map(({ group }) => group)).toEqual(['Hawk', 'Hawk']);
    expect(groups[1]!.evidence[0]!.text).toMatch(/says thing 0/);
  });

  it('turns round with the dyad', () => {
    const turned = compareRelationship(apart, { between: ['IRN', 'RUS'] });
    const value = (one: Comparison) => {
      const { estimate } = channel(one, 'initiative').groups[0]!;
      return estimate.kind === 'estimate' ? estimate.mean : null;
    };
    expect(value(result)).toBeGreaterThan(0);
    expect(value(turned)).toBe(-value(result)!);
  });
});

describe('a group in which nothing varies', () => {
  const scores = (outlet: string, values: readonly number[]) =>
    values.map((score, i) =>
      article({ id: `${outlet}${i}`, outlet, lines: [{ text: `${outlet} ${i}`, stance: [{ actor: 'RUS', score }] }] }),
    );
  const bounds = (analyses: Parameters<typeof compareStance>[0]) =>
    channel(compareStance(analyses, { actors: ['RUS'] }), 'stance:RUS').groups.map(({ estimate }) =>
      estimate.kind === 'estimate' ? [estimate.interval.low, estimate.interval.high] : null,
    );

  it('borrows the spread of the others: 0 ± t.ppf(.975, 4) × √(pooled variance / 3)', () => {
    // One lead paragraph (weight 1.25) and the prior leave a share of a score of ±0.2, on the coders' scale, of praise 1 / blame of that. The other
    // group's variance about its mean over 2, pooled with this one's 0 over 2 + 2 degrees of freedom, is half of it.
    const [same] = bounds([...scores('A', [0, 0, 0]), ...scores('B', [-0.2, 0, 0.2])]) as [[number, number]];
    const { negativityWeight, lead, level, prior } = WEIGHTS;
    const share = (level * 0.2 * lead) / (lead + prior.stance);
    const mean = (share / negativityWeight - share) / 3;
    const variance = ((-share - mean) ** 2 + mean ** 2 + (share / negativityWeight - mean) ** 2) / 2;
    const reach = 2.7764451051977987 * Math.sqrt(variance / 2 / 3);
    expect(same[0]).toBeCloseTo(-reach, 5);
    expect(same[1]).toBeCloseTo(reach, 5);
  });

  it('is as unsure as a proportion of as many cases where the others do not vary either', () => {
    const [same] = bounds([...scores('A', [0, 0, 0, 0, 0]), ...scores('B', [0, 0, 0, 0, 0])]) as [[number, number]];
    // scipy.stats.binomtest(5, 10).proportion_ci(method='wilson') = 0.2366 to 0.7634, on the scale from −1 to 1
    expect(same[0]).toBeCloseTo(-0.5268, 3);
    expect(same[1]).toBeCloseTo(0.5268, 3);
  });
});

describe('pairing within events', () => {
  const together = corpus({ outlets: { A: 0.08, B: -0.08 }, articles: 10, events: true, spread: 0.15 });

  it('sees through what the events have in common', () => {
    const [paired] = channel(compareStance(together, { actors: ['RUS'] }), 'stance:RUS').differences;
    expect(paired).toMatchObject({ paired: true, events: 10, estimate: { unit: 'event', articles: 20 } });
    const loose = together.map((one) => ({ ...one, article: { ...one.article, event: `event of ${one.article.id}` } }));
    const [unpaired] = channel(compareStance(loose, { actors: ['RUS'] }), 'stance:RUS').differences;
    expect(unpaired!.paired).toBe(false);
    expect(paired!.p!).toBeLessThan(0.02);
    expect(unpaired!.p!).toBeGreaterThan(0.1);
    expect(paired!.minimumDetectable!).toBeLessThan(unpaired!.minimumDetectable!);
  });

  it('shows both sides of one event', () => {
    const [{ evidence }] = channel(compareStance(together, { actors: ['RUS'] }), 'stance:RUS').differences as [
      Channel['differences'][number],
    ];
    const events = (group: string) => evidence.filter((one) => one.group === group).map((one) => one.article.slice(-3));
    expect(events('A')).toEqual(events('B'));
  });

  it('resamples events as wholes where an outlet has several articles on one', () => {
    const several = corpus({ outlets: { A: 0.1, B: -0.1 }, articles: 20 }).map((one, i) => ({
      ...one,
      article: { ...one.article, event: `${one.article.outlet} ${Math.floor(i / 3)}` },
    }));
    const { groups } = channel(compareStance(several, { actors: ['RUS'] }), 'stance:RUS');
    expect(groups[0]!.estimate).toMatchObject({ unit: 'event', articles: 20 });
  });
});

describe('a single article of each outlet', () => {
  const singles = ['A', 'B'].map((outlet, o) =>
    article({
      id: outlet,
      outlet,
      lines: Array.from({ length: 8 }, (_, i) => ({
        text: `${outlet} on Russia, ${i}.`,
        stance: [{ actor: 'RUS', score: (o ? 0.6 : -0.6) + i / 100 }],
      })),
    }),
  );
  it('is compared by its sentences, and says so', () => {
    const result = compareStance(singles, { actors: ['RUS'] });
    const { groups, differences } = channel(result, 'stance:RUS');
    expect(groups[0]!.estimate).toMatchObject({
      kind: 'estimate',
      unit: 'sentence-block',
      articles: 1,
      observations: 8,
    });
    expect(differences[0]!.estimate).toMatchObject({ kind: 'estimate', unit: 'sentence-block' });
    expect(result.warnings.map(({ code }) => code)).toEqual(['single-article', 'single-article']);
  });
  it('needs three stretches of sentences', () => {
    const short = singles.map((one) => ({ ...one, stances: one.stances.slice(0, 2) }));
    const { groups } = channel(compareStance(short, { actors: ['RUS'] }), 'stance:RUS');
    expect(groups[0]!.estimate).toEqual({ kind: 'insufficient', articles: 1, observations: 2, needed: 3 });
  });
  it('is insufficient beside an outlet with enough', () => {
    const result = compareStance([...apart, singles[0]!], { actors: ['RUS'] });
    const { groups } = channel(result, 'stance:RUS');
    expect(groups.map(({ group, estimate }) => [group, estimate.kind])).toEqual([
      ['A', 'insufficient'],
      ['Dove', 'estimate'],
      ['Hawk', 'estimate'],
    ]);
    expect(result.warnings).toEqual([]);
  });
});
