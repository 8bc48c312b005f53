import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { display, toMarkdown, toRows, toText, toVegaLite } from '../../src/render/index.js';
import { escapeMarkdown } from '../../src/render/markdown/escape.js';
import { nothing, relationship } from './fixture.js';

describe('toRows', () => {
  it('gives a row for each estimate and each difference, all with the same columns', () => {
    const rows = toRows(relationship);
    const expected = relationship.channels.reduce((sum, each) => sum + each.groups.length + each.differences.length, 0);
    expect(rows.length).toBe(expected);
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
  });

  it('keeps numbers whole and too little apart from zero', () => {
    const rows = toRows(relationship);
    const find = (channel: string, group: string) =>
      rows.find((row) => row.channel === channel && row.kind === 'group' && row.group === group);
    expect(find('appraisal', 'Plainwire')).toMatchObject({
      mean: 0.04,
      low: 0.04 - 0.15,
      high: 0.04 + 0.15,
      articles: 9,
      q: null,
    });
    expect(find('initiative', 'Exile Voice')).toMatchObject({ mean: null, low: null, articles: 2, observations: 3 });
    expect(rows.find((row) => row.kind === 'difference')).toMatchObject({ other: expect.any(String), paired: true });
  });
});

describe('toMarkdown', () => {
  it('has a table of every channel by outlet', () => {
    const lines = toMarkdown(relationship).split('\n');
    const header = lines.findIndex((line) => line.startsWith('|  | The Continental Review'));
    const table = lines.slice(header, lines.indexOf('', header));
    expect(table.length).toBe(2 + relationship.channels.length);
    for (const line of table) expect(line.match(/(?<!\\)\|/g)?.length).toBe(6);
    expect(table.find((line) => line.startsWith('| Appraisal'))).toContain('**+0.04** \\[−0.11, +0.19\\]');
    expect(table.find((line) => line.startsWith('| Initiative'))).toContain('too few: 2 of 3 articles');
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['<script>', '&lt;script&gt;'],
    ['[x](javascript:1)', '\\[x\\]\\(javascript:1\\)'],
    ['1. list', '\\1. list'],
    ['two\nlines', 'two lines'],
    ['https://example.org', 'https&#58;//example.org'],
  ])('escapes %j', (text, expected) => expect(escapeMarkdown(text)).toBe(expected));

  it('says when there is nothing', () => expect(toMarkdown(nothing)).toContain('No articles to compare.'));
});

describe('toVegaLite', () => {
  it('is plain JSON with every number inside', () => {
    const chart = toVegaLite(relationship);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    // The chart is JSON without a fixed type; the test knows where the values stand.
    const parts = chart.vconcat as unknown as {
      data: { values: { channel: string; group: string; mean: number | null }[] };
    }[];
    const values = parts.flatMap((part) => part.data.values);
    expect(values.length).toBe(relationship.channels.reduce((sum, each) => sum + each.groups.length, 0));
    expect(values).toContainEqual(expect.objectContaining({ channel: 'Appraisal', group: 'Plainwire', mean: 0.04 }));
    expect(values.some((value) => value.mean === null)).toBe(true);
  });

  it('has no panel for nothing', () => {
    const none: Comparison = { ...nothing, channels: [] };
    expect(toVegaLite(none).vconcat).toEqual([]);
  });
});

describe('display', () => {
  const shown = display([relationship, nothing]);

  it('is a page in a notebook', () => {
    const bundle = shown[Symbol.for('Jupyter.display') as never] as () => Record<string, string>;
    const { 'text/html': page, 'text/plain': text } = bundle();
    expect(page).toMatch(/^<div class="standpoint">/);
    expect(page).not.toContain('<html');
    expect(text).toBe(String(shown));
  });

  it('is text in a console, with colour where the console has it', () => {
    expect(inspect(shown)).toBe(`${toText(relationship)}\n${toText(nothing)}`);
    expect(inspect(shown, { colors: true })).toContain('\u001b[1m');
    expect(shown.rows).toEqual(toRows([relationship, nothing]));
  });

  it('has no member that a kernel takes for a chart or a data frame of its own', () => {
    for (const name of ['toSpec', 'schema', 'head', 'toRecords']) expect(name in shown).toBe(false);
  });
});
