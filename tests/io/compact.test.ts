import { describe, expect, it } from 'vitest';
import { analyze, compareRelationship, compareVoices } from '../../src/index.js';
import { compactAnalysis, expandAnalysis, readArticles } from '../../src/io/index.js';
import { fromTable, toTable } from '../../src/io/saved/columns.js';
import type { Analysis } from '../../src/model/index.js';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const without = (key: string, value: unknown) =>
  JSON.stringify(value, (name, each) => (name === key || name === 'bias' ? undefined : each));
const corpus = (await readArticles(`${import.meta.dirname}/../../corpus`)).slice(0, 12);
const analyses = corpus.map((article) => analyze(article));
const expanded = (cues: boolean) =>
  analyses.map((analysis) => expandAnalysis(plain(compactAnalysis(analysis, { cues }))));

describe('a table', () => {
  const RECORDS: readonly (readonly [string, readonly object[], string])[] = [
    ['whole numbers are steps', [{ a: 900 }, { a: 905 }, { a: 907 }], '{"fields":{"a":{"steps":[900,5,2]}}}'],
    ['one value stands once', [{ a: 'x' }, { a: 'x' }], '{"fields":{"a":{"of":["x"]}}}'],
    ['what is absent stays so', [{ a: 'x' }, {}], '{"fields":{"a":{"of":["x"],"at":[0,-1]}}}'],
    ['null is a value', [{ a: null }, { a: 1 }], '{"fields":{"a":{"of":[null,1]}}}'],
    ['objects are fields within', [{ a: { b: 1 } }, { a: { b: 5 } }], '{"fields":{"a":{"fields":{"b":{"of":[1,5]}}}}}'],
  ];
  it.each(RECORDS)('%s', (_, records, columns) => {
    const table = toTable(records);
    expect(JSON.stringify(table.columns)).toBe(columns);
    expect(fromTable(plain(table))).toEqual(records);
  });

  it('keeps numbers to the bit, and lists of records', () => {
    const records = Array.from({ length: 40 }, (_, i) => ({
      score: Math.sin(i),
      cues: Array.from({ length: i % 4 }, (__, k) => ({ feature: `f${k}`, weight: Math.cos(i + k) })),
    }));
    expect(JSON.stringify(toTable(records))).toContain('"f64"');
    expect(fromTable(plain(toTable(records)))).toEqual(records);
  });

  it.each([
    [{}],
    [{ rows: 2, columns: { fields: { a: { steps: [1] } } } }],
    [{ rows: 1, columns: { fields: {} } }],
    [{ rows: 1, columns: { of: ['x'] } }],
    [{ rows: 1e9, columns: { fields: { a: { of: [1] } } } }],
    [{ rows: 1, columns: { fields: { a: { each: [2], columns: { fields: { b: { of: [1, 2, 3] } } } } } } }],
  ])('%j is none', (table) => {
    expect(() => fromTable(table)).toThrow(/is not right/);
  });
});

describe('the compact form of an analysis', () => {
  it('is the same again where cues were kept', () => {
    expect(expanded(true)).toEqual(analyses.map(plain));
  });

  it('loses but cues and the biases that go with them', () => {
    expect(without('cues', expanded(false).map(sorted))).toBe(without('cues', analyses.map(plain).map(sorted)));
    const [stance] = expanded(false)[0]!.stances;
    expect(stance).toMatchObject({ cues: [], bias: stance!.score });
  });

  it('gives the same comparison, but for cues', () => {
    const asked = [
      (given: readonly Analysis[]) => compareRelationship(given, { between: ['RUS', 'IRN'] }),
      (given: readonly Analysis[]) => compareVoices(given, {}),
    ];
    for (const ask of asked) expect(without('cues', ask(expanded(false)))).toBe(without('cues', ask(analyses)));
  });

  it('takes at most 20 kB for 700 words', () => {
    const words = corpus.flatMap(({ text }) => text.split(/(?<=\s)/)).slice(0, 700);
    const analysis = analyze({ id: 'long', outlet: 'A', text: words.join('') });
    expect(analysis.stances.length).toBeGreaterThan(30);
    expect(Buffer.byteLength(JSON.stringify(compactAnalysis(analysis)))).toBeLessThan(20_000);
  });
});

/** Fields by name: a table has them in the order in which they come first. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, each]) => [name, sorted(each)]));
}
