import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { dateFormat, isoDate, readDate } from '../../src/core/index.js';
import { readCorpus } from '../../src/io/index.js';
import { folder } from './folder.js';

const READ = [
  ['July 19, 2022', '2022-07-19'],
  ['Jul. 19, 2022', '2022-07-19'],
  ['July 19, 2022 Tuesday 10:15 AM GMT', '2022-07-19'],
  ['19 July 2022', '2022-07-19'],
  ['19-Jul-2022', '2022-07-19'],
  ['Tue, 19 Jul 2022 23:30:00 -0400', '2022-07-19'],
  ['20220719', '2022-07-19'],
  ['20220719T101500Z', '2022-07-19'],
  ['20220719233000', '2022-07-19'],
  ['19.07.2022', '2022-07-19'],
  ['7.8.2022, 23:59', '2022-08-07'],
  ['2022/07/19', '2022-07-19'],
  ['19/07/2022', '2022-07-19'],
  ['07/19/2022', '2022-07-19'],
  ['07/07/2022', '2022-07-07'],
  ['2022-07-19T23:30:00-05:00', '2022-07-19T23:30:00-05:00'],
  ['2022-07-19 23:30:00.000000', '2022-07-19 23:30:00.000000'],
  ['2022-07-19 23:30 Uhr', '2022-07-19'],
] as const;

describe('dates', () => {
  it.each(READ)('%s is read', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  it.each(['2022-02-30', '20220230', '31 June 2022', '40.07.2022', '2022', 'July 2022', 'yesterday'])(
    '%s is none',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  it('of which day and month cannot be told apart say both', () => {
    expect(readDate('07/08/2022')).toEqual({ either: ['2022-08-07', '2022-07-08'] });
    expect(readDate('7-8-2022 10:15')).toEqual({ either: ['2022-08-07', '2022-07-08'] });
  });

  it.each([
    ['DD/MM/YYYY', '07/08/2022', '2022-08-07'],
    ['MM/DD/YYYY', '07/08/2022', '2022-07-08'],
    ['MM/DD/YYYY', '7/8/2022 10:15 PM', '2022-07-08'],
    ['%d/%m/%y', '07/08/22', '2022-08-07'],
    ['M/D/YY', '7/8/99', '1999-07-08'],
    ['DDMMYYYY', '07082022', '2022-08-07'],
    ['MMM D YYYY', 'Jul 8 2022', '2022-07-08'],
    ['DD/MM/YYYY', '2022-07-19', '2022-07-19'],
    ['DD/MM/YYYY', '19 July 2022', '2022-07-19'],
  ])('in the form %s: %s', (form, text, date) => {
    expect(readDate(text, dateFormat(form))).toEqual({ date });
  });

  it('that do not fit the form are not read by another', () => {
    expect(readDate('07/19/2022', dateFormat('DD/MM/YYYY'))).toBeUndefined();
    expect(readDate('07-08-2022', dateFormat('DD/MM/YYYY'))).toBeUndefined();
  });

  it.each(['DD/MM', 'DD/MM/YYYY/DD', 'day/month/year', '', 'DD/MM/YYYY HH', '%d/%m/%Z'])(
    'the form %j is refused',
    (form) => {
      expect(() => dateFormat(form)).toThrow(/^dateFormat must be day, month and year in their order/);
    },
  );

  it('of a file say what is lacking', async () => {
    const path = await folder({
      'a.csv': 'outlet,text,date\nElbe,One.,07/08/2022\nElbe,Two.,13/08/2022\nElbe,Three.,soon',
    });
    const { articles, warnings } = await readCorpus(path);
    expect(articles.map(({ date }) => date)).toEqual([undefined, '2022-08-13', undefined]);
    expect(warnings.map(({ code, message }) => [code, message.slice(path.length + 1)])).toEqual([
      [
        'invalid-date',
        'a.csv:2: "07/08/2022" may be 2022-08-07 or 2022-07-08: say which by --date-format DD/MM/YYYY or MM/DD/YYYY (dateFormat); it was dropped',
      ],
      [
        'invalid-date',
        'a.csv:4: "soon" is no date that can be read; where it is one, say how it is written by --date-format DD/MM/YYYY or MM/DD/YYYY (dateFormat); it was dropped',
      ],
    ]);
    const told = await readCorpus(path, { dateFormat: 'DD/MM/YYYY' });
    expect(told.articles.map(({ date }) => date)).toEqual(['2022-08-07', '2022-08-13', undefined]);
  });

  it('are the same in every time zone', async () => {
    const rows = READ.map(([date]) => JSON.stringify({ outlet: 'Elbe', text: 'One.', date })).join('\n');
    const front = '---\noutlet: Elbe\ndate: 2022-07-19\n---\nOne.';
    const path = await folder({ 'a.jsonl': rows, 'b.md': front });
    const script = `import { readArticles } from './src/io/index.ts';
      const articles = await readArticles(${JSON.stringify(path)});
      process.stdout.write(JSON.stringify([new Date(2022, 6, 19).getTimezoneOffset(), ...articles.map(({ date }) => date)]));`;
    const seen = ['Pacific/Auckland', 'America/Los_Angeles'].map((TZ) => {
      const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: new URL('../..', import.meta.url),
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      return JSON.parse(out) as (string | number)[];
    });
    expect(seen.map(([offset]) => offset)).toEqual([-720, 420]);
    for (const [, ...dates] of seen) expect(dates).toEqual([...READ.map(([, date]) => date), '2022-07-19']);
  });
});
