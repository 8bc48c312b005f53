import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison, Summary } from '../../src/model/index.js';
import { standpoint } from './standpoint.js';

let folder: string;
const at = (name: string) => join(folder, name);

const WIRE =
  'Russia and Iran opened a ferry line across the Caspian Sea on Monday. Officials of both praised the harbour at Astrakhan. ' +
  'Iran thanked Russia for its help with the ships. Critics in Tehran warned that Russia would keep the profits of the line for itself.';

/** Two outlets, three events; the wire's words on the first of them stand in the gazette twice. */
const ARTICLES = [
  ['gazette-1', 'gazette', '2024-03-04', WIRE],
  ['gazette-2', 'gazette', '2024-03-05', WIRE.replace('on Monday', 'this week')],
  ['plain-1', 'plain', '2024-03-05', `${WIRE} The plain paper adds that Russia was late.`],
  ['gazette-3', 'gazette', '2024-05-01', 'Russia sold grain to Iran in May. Iran paid Russia in gold for the grain.'],
  ['plain-3', 'plain', '2024-05-02', 'Iran bought grain with gold. Russia praised Iran for the purchase of grain.'],
  ['gazette-4', 'gazette', '2024-07-01', 'Iran asked Russia for jets. Russia refused to sell jets to Iran in July.'],
  ['plain-4', 'plain', '2024-07-02', 'Russia would not sell its jets. Iran condemned Russia over the jets in July.'],
].map(([id, outlet, date, text]) => ({ id, outlet, date, title: text!.split('. ')[0], text }));
const PARTS = { one: ['gazette-1', 'plain-3', 'gazette-4'], two: ['gazette-2', 'plain-1', 'gazette-3', 'plain-4'] };
const ASKED = ['--between', 'RUS,IRN'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standpoint-parts-'));
  const lines = (ids?: readonly string[]) =>
    ARTICLES.filter(({ id }) => !ids || ids.includes(id!))
      .map((article) => `${JSON.stringify(article)}\n`)
      .join('');
  writeFileSync(at('all.jsonl'), lines());
  for (const [name, ids] of Object.entries(PARTS)) writeFileSync(at(`${name}.jsonl`), lines(ids));
  for (const name of ['all', 'one', 'two']) {
    await standpoint('summarize', at(`${name}.jsonl`), ...ASKED, '--out', at(`${name}.summary`));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a corpus in parts', () => {
  it('gives the bytes of one run, however often a part is done', async () => {
    const [one, two] = ['one', 'two'].map((name) => at(`${name}.summary`)) as [string, string];
    const whole = readFileSync(at('all.summary'), 'utf8');
    expect((await standpoint('merge', two, one)).out).toBe(whole);
    writeFileSync(
      at('again.summary'),
      readFileSync(one, 'utf8') + readFileSync(two, 'utf8') + readFileSync(one, 'utf8'),
    );
    const again = await standpoint('merge', two, at('again.summary'), one);
    expect(again.out).toBe(whole);
  });

  it('counts an article once that came in two parts, with the same numbers and a warning', async () => {
    const merged: Summary = JSON.parse((await standpoint('merge', at('all.summary'), at('one.summary'))).out);
    const whole: Summary = JSON.parse(readFileSync(at('all.summary'), 'utf8'));
    expect(merged.rows).toEqual(whole.rows);
    expect(merged.warnings.filter(({ code }) => code === 'duplicate-article').map(({ article }) => article)).toEqual(
      [...PARTS.one].sort(),
    );
  });

  it('counts wire copy once in a group though its prints lay in different parts', async () => {
    const compared = await standpoint('compare', at('one.summary'), at('two.summary'), '--json', '--min-articles', '2');
    const comparison: Comparison = JSON.parse(compared.out);
    expect(comparison.nearDuplicates?.map(({ articles }) => articles)).toEqual([
      [
        { article: 'gazette-1', group: 'gazette', counted: true },
        { article: 'gazette-2', group: 'gazette', counted: false },
        { article: 'plain-1', group: 'plain', counted: true },
      ],
    ]);
    const whole = await standpoint('compare', at('all.jsonl'), ...ASKED, '--json', '--min-articles', '2');
    expect(compared.out).toBe(whole.out);
  });

  it('has the events of one run where they were found before it was cut, and not where each part finds its own', async () => {
    const events = (path: string) => {
      const { rows }: Summary = JSON.parse(readFileSync(path, 'utf8'));
      return Object.fromEntries(rows.map(({ article, event }) => [article, event]));
    };
    await standpoint('summarize', at('all.jsonl'), ...ASKED, '--group-events', '--out', at('whole.summary'));
    const whole = events(at('whole.summary'));
    expect(whole['gazette-4']).toBe(whole['plain-4']);
    expect(new Set(Object.values(whole)).size).toBe(3);

    // Found first: the analyses carry them into any part.
    await standpoint('analyze', at('all.jsonl'), '--group-events', '--out', at('grouped.jsonl'));
    const lines = readFileSync(at('grouped.jsonl'), 'utf8').trimEnd().split('\n');
    for (const [name, ids] of Object.entries(PARTS)) {
      const part = lines.filter((line) => ids.includes(JSON.parse(line).article.id));
      writeFileSync(at(`grouped-${name}.jsonl`), part.join('\n'));
      await standpoint('summarize', at(`grouped-${name}.jsonl`), ...ASKED, '--out', at(`grouped-${name}.summary`));
    }
    await standpoint('merge', at('grouped-one.summary'), at('grouped-two.summary'), '--out', at('grouped.summary'));
    expect(events(at('grouped.summary'))).toEqual(whole);

    // Found in each part: the same event has two names, so nothing is paired across them.
    for (const name of ['one', 'two']) {
      const out = at(`own-${name}.summary`);
      await standpoint('summarize', at(`${name}.jsonl`), ...ASKED, '--group-events', '--out', out);
    }
    await standpoint('merge', at('own-one.summary'), at('own-two.summary'), '--out', at('own.summary'));
    const own = events(at('own.summary'));
    expect(own['gazette-4']).not.toBe(own['plain-4']);
    expect(own['gazette-4']).toBe('2024-07-01 Iran asked Russia for jets');
  });
});
