import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByEvent } from '../../src/events/index.js';
import type { Article } from '../../src/model/index.js';
import { WORDS } from './words.js';

const FLOOD =
  'The river Oder flooded Wroclaw on Monday and soldiers filled sandbags along the bank near the old bridge.';
const VOTE = 'Parliament in Oslo rejected the budget after a night of votes on pensions, and the cabinet may fall.';

const article = (id: string, title: string, text: string, rest: Partial<Article> = {}): Article => ({
  id,
  outlet: id.split('/')[0]!,
  title,
  text,
  ...rest,
});

const four = [
  article('a/1', 'Oder floods Wroclaw', FLOOD, { date: '2024-09-16' }),
  article('a/2', 'Budget falls in Oslo', VOTE, { date: '2024-09-16' }),
  article('b/1', 'Soldiers with sandbags in Wroclaw', 'Wroclaw fights the Oder: a thousand soldiers stack sandbags.', {
    date: '2024-09-17',
  }),
  article('b/2', 'Oslo has no budget', 'The Oslo cabinet wavers over pensions; no budget passed Parliament.', {
    date: '2024-09-18T08:00:00Z',
  }),
];

describe('groupByEvent', () => {
  it('puts articles on one event together, and names it after its first day and most typical title', () => {
    const { articles, events, copies, warnings } = groupByEvent(four);
    expect(articles.map(({ id }) => id)).toEqual(['a/1', 'a/2', 'b/1', 'b/2']);
    expect(articles[0]!.event).toBe(articles[2]!.event);
    expect(articles[1]!.event).toBe(articles[3]!.event);
    expect(events.map(({ articles, from, until }) => [articles, from, until])).toEqual([
      [['a/1', 'b/1'], '2024-09-16', '2024-09-17'],
      [['a/2', 'b/2'], '2024-09-16', '2024-09-18'],
    ]);
    for (const { event } of events) expect(event).toMatch(/^2024-09-16 \S/);
    expect([copies, warnings]).toEqual([[], []]);
  });

  it('leaves the articles it was given as they were', () => {
    expect(four.every((one) => !('event' in one))).toBe(true);
    expect({ ...groupByEvent(four).articles[0]!, event: undefined }).toEqual({ ...four[0], event: undefined });
  });

  it('keeps the same words months apart, apart', () => {
    const { events } = groupByEvent([
      article('a', 'Oder floods', FLOOD, { date: '2020-01-05' }),
      article('b', 'Oder floods', FLOOD, { date: '2020-06-05' }),
    ]);
    expect(events.map(({ event }) => event)).toEqual(['2020-01-05 Oder floods', '2020-06-05 Oder floods']);
  });

  it('lets no event last longer than asked', () => {
    const daily = [1, 2, 3, 4, 5, 6].map((day) =>
      article(`a/${day}`, `Oder floods Wroclaw, day ${day}`, FLOOD, { date: `2024-09-0${day}` }),
    );
    expect(groupByEvent(daily).events.map(({ articles }) => articles.length)).toEqual([6]);
    for (const { from, until } of groupByEvent(daily, { days: 2 }).events) {
      expect(Number(until!.slice(-2)) - Number(from!.slice(-2))).toBeLessThanOrEqual(2);
    }
  });

  it('keeps given events, never mixes two of them, and lets others join', () => {
    const { articles, events } = groupByEvent([
      { ...four[0]!, event: 'Flood' },
      article('a/2', 'Bridge in danger', `${FLOOD} The old bridge may not hold.`, { event: 'Flood' }),
      { ...four[2]!, event: 'Sandbags' },
      article('c/1', 'Oder still floods Wroclaw', `${FLOOD} Rain goes on.`, { date: '2024-09-17' }),
    ]);
    expect(articles.map(({ event }) => event)).toEqual(['Flood', 'Flood', 'Sandbags', 'Flood']);
    expect(events.map(({ event, articles }) => [event, articles])).toEqual([
      ['Flood', ['a/2', 'a/1', 'c/1']],
      ['Sandbags', ['b/1']],
    ]);
  });

  it('reports wire copy, and counts it once', () => {
    const wire = `${FLOOD} ${VOTE} ${'Officials gave figures of the damage in every district that the water had reached.'}`;
    const { copies, events } = groupByEvent([
      article('a', 'Flood', wire, { date: '2024-09-16' }),
      article('b', 'Water in the city', wire.toUpperCase(), { date: '2024-09-17' }),
      article('c', 'Else', 'A museum in Lima shows gold of the Moche that nobody had seen.', { date: '2024-09-16' }),
    ]);
    expect(copies).toEqual([['a', 'b']]);
    expect(events).toHaveLength(2);
  });

  it('groups articles without a date by their words, and says so', () => {
    const undated = four.map(({ date: _date, ...rest }) => rest);
    const { events, warnings } = groupByEvent(undated);
    expect(events.map(({ articles, from }) => [articles, from])).toEqual([
      [['a/1', 'b/1'], null],
      [['a/2', 'b/2'], null],
    ]);
    expect(warnings).toEqual([
      { code: 'missing-date', message: 'no article has a date: they are put into events by their words alone' },
    ]);
    const mixed = groupByEvent([undated[0]!, ...four.slice(1), { ...four[0]!, id: 'x', date: 'last Monday' }]);
    expect(mixed.events[0]!.articles).toEqual(['a/1', 'x', 'b/1']);
    expect(mixed.warnings[0]!.message).toMatch(/^2 of 5 articles have no date/);
  });

  it('warns of dates in the future, and takes them as they stand', () => {
    const late = [1, 2, 3, 4, 5, 6, 7].map((n) => article(`late/${n}`, 'Else', `Number ${n}.`, { date: '2024-09-20' }));
    const { warnings } = groupByEvent([...four, ...late], { until: '2024-09-19' });
    const named = '"late/1", "late/2", "late/3", "late/4", "late/5" and 2 more';
    expect(warnings).toEqual([{ code: 'future-date', message: `7 articles have a date after 2024-09-19: ${named}` }]);
    const [far] = groupByEvent([article('far', 'Far', FLOOD, { date: '2999-12-31' })]).warnings;
    expect(far).toMatchObject({
      code: 'future-date',
      message: expect.stringMatching(/^an article has a date after \d{4}-\d\d-\d\d: "far"$/),
    });
  });

  it('gives an article without words no event', () => {
    expect(groupByEvent([])).toEqual({ articles: [], events: [], copies: [], warnings: [] });
    const { articles, events } = groupByEvent([article('a', '', ' …', { date: '2024-01-01' })]);
    expect([articles[0]!.event, events]).toEqual([undefined, []]);
  });

  it('tells events of one name apart', () => {
    const { events } = groupByEvent([
      article('a', 'News', FLOOD, { date: '2024-09-16' }),
      article('c', 'Else', 'A museum in Lima shows gold.', { event: '2024-09-16 News' }),
    ]);
    expect(events.map(({ event }) => event).sort()).toEqual(['2024-09-16 News', '2024-09-16 News (2)']);
  });

  it('knows no 31st of February', () => {
    const { warnings } = groupByEvent([article('a', 'Oder', FLOOD, { date: '2024-02-31' })]);
    expect(warnings.map(({ code }) => code)).toEqual(['missing-date']);
  });

  it('does not stumble over words that are names of properties, emoji, lone surrogates or one endless word', () => {
    const odd = ['constructor toString __proto__ hasOwnProperty', '🙂🙂 🙂', '\ud800 \udfff', 'x'.repeat(1_000_000)];
    const { articles } = groupByEvent(odd.map((text, i) => article(String(i), '', text, { date: '2024-01-01' })));
    expect(articles.map(({ event }) => typeof event)).toEqual(['string', 'undefined', 'undefined', 'string']);
  });

  it.each([
    [{ days: -1 }, 'days must be a number of at least 0; received -1'],
    [{ days: Number.NaN }, 'days must be a number of at least 0; received NaN'],
    [{ until: 'soon' }, 'until must be a day of the form YYYY-MM-DD; received "soon"'],
    [{ alike: 0 }, 'alike must be a number between 0 and 1; received 0'],
  ])('refuses %j', (options, message) => {
    expect(() => groupByEvent([], options)).toThrow(expect.objectContaining({ code: 'invalid-option', message }));
  });

  it('says how far it is, and stops when told', () => {
    const calls: [number, number][] = [];
    groupByEvent(four, { onProgress: (done, total) => calls.push([done, total]) });
    expect(calls.at(-1)).toEqual([4, 4]);
    expect(calls.map(([done]) => done)).toEqual([...new Set(calls.map(([done]) => done))]);
    const controller = new AbortController();
    const reason = new Error('enough');
    const stopped = () => groupByEvent(four, { signal: controller.signal, onProgress: () => controller.abort(reason) });
    expect(stopped).toThrow(reason);
  });
});

describe('any order of articles', () => {
  const some = fc.record({
    text: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((list) => list.join(' ')),
    day: fc.option(fc.integer({ min: 1, max: 20 })),
    event: fc.option(fc.constantFrom('E', 'F'), { freq: 5 }),
  });
  it('gives the same events', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (list, keys) => {
        const articles = list.map(
          ({ text, day, event }, i): Article => ({
            id: `n${i}`,
            outlet: 'A',
            text,
            ...(day === null ? {} : { date: `2024-01-${String(day).padStart(2, '0')}` }),
            ...(event === null ? {} : { event }),
          }),
        );
        const whole = groupByEvent(articles);
        const shuffled = articles
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const again = groupByEvent(shuffled);
        expect(JSON.stringify(again.events)).toBe(JSON.stringify(whole.events));
        expect(new Map(again.articles.map(({ id, event }) => [id, event]))).toEqual(
          new Map(whole.articles.map(({ id, event }) => [id, event])),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('an option that is none', () => {
  it('is refused', () => {
    // As a caller without types could.
    const wrong = { day: 3 } as object;
    expect(() => groupByEvent([], wrong)).toThrow(
      'unknown option "day"; did you mean "days"? Options: until, days, alike, onProgress, signal',
    );
  });
});
