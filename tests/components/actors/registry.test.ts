import { describe, expect, test } from 'vitest';
import { builtInData, builtInRegistry, createRegistry } from '../../../src/components/actors/index.js';
import { StandpointError } from '../../../src/core/index.js';
import type { Actor } from '../../../src/model/index.js';

const data = (...actors: unknown[]) =>
  // Broken entries are the point of these tests, so the type is overridden.
  ({ name: 'mine', version: '1', actors: actors as Actor[] });

describe('createRegistry', () => {
  test('finds actors by id and suggests the nearest for a misspelled one', () => {
    const registry = builtInRegistry();
    expect(registry.get('RUS:putin')?.name).toBe('Vladimir Putin');
    expect(registry.get('constructor')).toBeUndefined();
    expect(registry.suggest('nato')).toBe('NATO');
    expect(registry.suggest('Rusia')).toBe('RUS');
    expect(registry.suggest('Erdogn')).toBe('TUR:erdogan');
    expect(registry.suggest('qqqq')).toBeUndefined();
    expect(registry.suggest('')).toBeUndefined();
  });

  test('leaves the globals alone and prints nothing', () => {
    builtInRegistry().suggest('Rusia');
    expect(Math.sign(0)).toBe(0);
  });

  test('later collections extend earlier ones by id', () => {
    const registry = createRegistry(
      data({ id: 'A', name: 'Alpha', kind: 'organization', aliases: ['First'] }),
      data(
        { id: 'A', name: 'Alpha Group', kind: 'group', aliases: ['Alfa'] },
        { id: 'B', name: 'Beta', kind: 'state' },
      ),
    );
    expect(registry.ids).toEqual(['A', 'B']);
    expect(registry.get('A')).toMatchObject({
      name: 'Alpha Group',
      kind: 'group',
      aliases: ['First', 'Alpha', 'Alfa'],
    });
  });

  test.each([
    [
      'stands twice',
      data({ id: 'A', name: 'x', kind: 'state' }, { id: 'A', name: 'y', kind: 'state' }),
      /"A" stands twice/,
    ],
    ['empty name', data({ id: 'A', name: ' ', kind: 'state' }), /"A" has an empty name/],
    ['no id', data({ name: 'x', kind: 'state' }), /number 1 has no id/],
    ['empty alias', data({ id: 'A', name: 'x', kind: 'state', aliases: [''] }), /"A" has an empty name in aliases/],
    ['unknown kind', data({ id: 'A', name: 'x', kind: 'planet' }), /"A" has kind "planet"/],
    ['unknown field', data({ id: 'A', name: 'x', kind: 'state', alias: ['y'] }), /"A" has the unknown field "alias"/],
    ['unknown partOf', data({ id: 'A', name: 'x', kind: 'person', partOf: 'B' }), /"A" is part of "B"/],
    ['part of itself', data({ id: 'A', name: 'x', kind: 'person', partOf: 'A' }), /"A" is part of itself/],
    ['kept id', data({ id: '?:a', name: 'x', kind: 'person' }), /begins with "\?"/],
    [
      'bad date',
      data({ id: 'A', name: 'x', kind: 'person', offices: [{ title: 'king', of: 'A', from: '2001-02-30' }] }),
      /"A" has the date "2001-02-30"/,
    ],
    [
      'reversed dates',
      data({
        id: 'A',
        name: 'x',
        kind: 'person',
        offices: [{ title: 'king', of: 'A', from: '2002-01-01', until: '2001-01-01' }],
      }),
      /end \(2001-01-01\) before it begins/,
    ],
    [
      'office of nobody known',
      data({ id: 'A', name: 'x', kind: 'person', offices: [{ title: 'king', of: 'B' }] }),
      /"A" holds an office of "B"/,
    ],
    ['no array', { name: 'mine', version: '1', actors: 'x' as unknown as Actor[] }, /mine: actors is missing/],
  ])('refuses %s, naming the entry', (_what, bad, message) => {
    const build = () => createRegistry(bad);
    expect(build).toThrow(StandpointError);
    expect(build).toThrow(message);
  });
});

describe('built-in registry', () => {
  const actors = builtInData().actors;

  test('holds all 193 members of the United Nations and its observers', () => {
    const parts = ['GBR:england', 'GBR:scotland', 'GBR:wales', 'GBR:northern-ireland'];
    const all = actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining(parts));
    const states = all.filter((id) => !parts.includes(id));
    expect(new Set(states).size).toBe(states.length);
    const beyond = [
      'VAT',
      'PSE',
      'TWN',
      'XKX',
      'HKG',
      'XNC',
      'ESH',
      'GRL',
      'SUN',
      'GUM',
      'PRI',
      'GIB',
      'FLK',
      'MAC',
      'FRO',
    ];
    expect(states.filter((id) => !beyond.includes(id))).toHaveLength(193);
    for (const id of states) expect(id).toMatch(/^[A-Z]{3}$/);
  });

  test('terms of one office never overlap', () => {
    const terms = new Map<string, [from: string, until: string, id: string][]>();
    for (const { id, offices } of actors) {
      for (const { title, of, from, until } of offices ?? []) {
        if (from === undefined) continue;
        const key = `${title} of ${of}`;
        terms.set(key, [...(terms.get(key) ?? []), [from, until ?? '9999', id]]);
      }
    }
    const overlaps: string[] = [];
    for (const [office, list] of terms) {
      list.sort();
      for (let i = 1; i < list.length; i++) {
        if (list[i]![0] < list[i - 1]![1]) overlaps.push(`${office}: ${list[i - 1]![2]} and ${list[i]![2]}`);
      }
    }
    expect(overlaps).toEqual([]);
  });

  test('states most in the news have a leader and a foreign minister at almost any time since 2001', () => {
    const states =
      'ARG ARE AUS BHR BLR BRA CAN CHN DEU EGY FRA GBR IDN IND IRN IRQ ISR ITA JPN KOR MEX OMN PAK PRK QAT RUS SAU SYR TUR UKR USA ZAF';
    const leads = new Set(['president', 'prime minister', 'chancellor', 'king', 'emir', 'sultan', 'leader', 'premier']);
    const speaks = new Set(['foreign minister', 'acting foreign minister', 'foreign secretary', 'secretary of state']);
    const terms = actors.flatMap(({ offices }) => offices ?? []);
    const gaps: string[] = [];
    for (const state of states.split(' ')) {
      for (const [office, titles] of [
        ['leader', leads],
        ['foreign minister', speaks],
      ] as const) {
        const held = terms.filter(({ title, of }) => of === state && titles.has(title));
        for (let year = 2001; year <= 2025; year++) {
          const date = `${year}-06-15`;
          const found = held.some(({ from, until }) => (from ?? '9') <= date && date < (until ?? '9'));
          if (!found) gaps.push(`${state} ${office} ${year}`);
        }
      }
    }
    // Vacant on that day, held by the head of government, or by somebody for a few weeks.
    const vacant = [
      ...['CAN foreign minister 2008', 'EGY leader 2011', 'EGY leader 2012', 'IDN foreign minister 2001'],
      ...['IND foreign minister 2006', 'IRN leader 2024', 'IRQ foreign minister 2001', 'IRQ foreign minister 2003'],
      ...['IRQ leader 2003', 'IRQ leader 2004', 'ISR foreign minister 2013', 'ITA foreign minister 2002'],
      ...['MEX foreign minister 2023', 'PAK leader 2001', 'UKR foreign minister 2009'],
      ...[2002, 2013, 2014, 2015, 2016, 2017, 2018].map((year) => `PAK foreign minister ${year}`),
    ];
    expect(gaps.filter((gap) => !vacant.includes(gap))).toEqual([]);
  });

  test('the leaders of the states most in the news are there since 2000', () => {
    const holders = (title: string, of: string, date: string) =>
      actors
        .filter(({ offices }) =>
          offices?.some(
            (term) =>
              term.title === title && term.of === of && (term.from ?? '9') <= date && date < (term.until ?? '9'),
          ),
        )
        .map(({ id }) => id);
    expect(holders('president', 'RUS', '2010-06-01')).toEqual(['RUS:medvedev']);
    expect(holders('prime minister', 'RUS', '2010-06-01')).toEqual(['RUS:putin']);
    expect(holders('president', 'IRN', '2012-01-01')).toEqual(['IRN:ahmadinejad']);
    expect(holders('foreign minister', 'IRN', '2020-01-01')).toEqual(['IRN:zarif']);
    expect(holders('prime minister', 'TUR', '2015-01-01')).toEqual(['TUR:davutoglu']);
    expect(holders('secretary of state', 'USA', '2014-01-01')).toEqual(['USA:kerry']);
    expect(holders('chancellor', 'DEU', '2008-01-01')).toEqual(['DEU:merkel']);
    for (const of of ['USA', 'FRA', 'BRA', 'KOR', 'ZAF', 'UKR', 'BLR', 'EGY', 'MEX']) {
      for (const year of ['2009', '2015', '2019', '2023'])
        expect(holders('president', of, `${year}-03-15`), `${of} ${year}`).toHaveLength(1);
    }
    for (const of of ['GBR', 'ITA', 'JPN', 'IND', 'CAN', 'AUS', 'ISR']) {
      for (const year of ['2009', '2015', '2019', '2023']) {
        expect(holders('prime minister', of, `${year}-05-15`), `${of} ${year}`).toHaveLength(1);
      }
    }
  });
});
