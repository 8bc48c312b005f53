import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standpoint } from './standpoint.js';

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const table = (name: string): Record<string, string>[] => parse(read(name), { columns: true });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standpoint-outputs-'));
  const texts = ['Russia helped Iran.', 'Iran praised Russia.', 'Russia betrayed Iran, a cruel act.'];
  const articles = ['Gazette', 'Plainwire'].flatMap((outlet) =>
    texts.map((text, i) => ({ id: `${outlet}/${i}`, outlet, date: '2023-05-04', text })),
  );
  writeFileSync(at('news.jsonl'), articles.map((each) => JSON.stringify(each)).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('compare', () => {
  it('also writes tables, Markdown, a chart and its picture, and says where', async () => {
    const files = ['csv', 'md', 'vega', 'svg'].flatMap((format) => [`--${format}`, at(`out.${format}`)]);
    const { code, err } = await standpoint('compare', at('news.jsonl'), '--stance', 'RUS,IRN', ...files);
    expect(code).toBe(0);
    for (const format of ['csv', 'md', 'vega', 'svg']) expect(err).toContain(`is in ${at(`out.${format}`)}`);
    const rows = table('out.csv');
    expect(rows.find(({ channel, group }) => channel === 'stance:RUS' && group === 'Gazette')?.articles).toBe('3');
    expect(read('out.md')).toMatch(/^## /);
    expect(JSON.parse(read('out.vega')).$schema).toContain('vega-lite/v6');
    expect(read('out.svg')).toMatch(/^<svg [\s\S]*Plainwire[\s\S]*<\/svg>$/);
  });

  it('puts several answers into one chart', async () => {
    const { code } = await standpoint(
      ...['compare', at('news.jsonl'), '--between', 'RUS,IRN', '--stance', 'RUS', '--vega', at('two.json')],
    );
    expect(code).toBe(0);
    const chart = JSON.parse(read('two.json'));
    expect(chart.vconcat).toHaveLength(2);
    expect(chart.vconcat[0].config).toBeUndefined();
  });

  it('says why a file cannot be written', async () => {
    const { code, err } = await standpoint('compare', at('news.jsonl'), '--stance', 'RUS', '--csv', at('no/such/file'));
    expect(code).toBe(1);
    expect(err).toContain('cannot be written');
  });
});

describe('analyze', () => {
  it('writes every reading and the list of articles', async () => {
    const { code } = await standpoint(
      ...['analyze', at('news.jsonl'), '--csv', at('read.csv'), '--articles', at('articles.csv')],
    );
    expect(code).toBe(0);
    expect(table('articles.csv').map(({ article }) => article)).toContain('Plainwire/2');
    const stances = table('read.csv').filter(({ kind, actor }) => kind === 'stance' && actor === 'IRN');
    expect(stances.length).toBeGreaterThanOrEqual(6);
    expect(stances[0]).toMatchObject({ date: '2023-05-04', mention: 'Iran' });
  });
});

describe('codebook', () => {
  it('is a table of the columns', async () => {
    const { code, out } = await standpoint('codebook');
    expect(code).toBe(0);
    expect(parse(out, { columns: true }).length).toBeGreaterThan(60);
  });
});
