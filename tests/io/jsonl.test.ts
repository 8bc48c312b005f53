import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAnalyses, streamJsonl, writeJsonl } from '../../src/io/index.js';
import { jsonPieces } from '../../src/io/json-pieces.js';
import type { Analysis } from '../../src/model/index.js';
import { folder } from './folder.js';

async function all(path: string) {
  const rows = [];
  for await (const row of streamJsonl(path)) rows.push(row);
  return rows;
}

describe('streamJsonl and writeJsonl', () => {
  it('gives back what was written', async () => {
    const path = join(await folder({}), 'a.jsonl');
    const values = [{ text: 'é 😀 \u2028 \n' }, 1, null, 'x', { long: 'word '.repeat(100_000) }];
    expect(await writeJsonl(path, values)).toBe(5);
    expect(await all(path)).toEqual(values.map((value, index) => ({ line: index + 1, value })));
  });

  it('unpacks .gz', async () => {
    const path = await folder({ 'a.jsonl.gz': gzipSync('{"a":1}\n{"a":2}') });
    expect(await all(join(path, 'a.jsonl.gz'))).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 2, value: { a: 2 } },
    ]);
  });

  it('names broken lines and goes on', async () => {
    const path = await folder({ 'a.jsonl': '\n{"a":\n\n{"a":1}\n' });
    expect(await all(join(path, 'a.jsonl'))).toEqual([
      { line: 2, error: expect.stringMatching(/JSON/) },
      { line: 4, value: { a: 1 } },
    ]);
  });

  it.each(['missing.jsonl', 'missing.jsonl.gz', 'broken.jsonl.gz'])('throws unreadable for %s', async (name) => {
    const path = await folder({ 'broken.jsonl.gz': 'not packed' });
    await expect(all(join(path, name))).rejects.toMatchObject({ code: 'unreadable', message: new RegExp(name) });
  });

  it('throws unreadable where it may not write', async () => {
    await expect(writeJsonl('/no/such/folder/a.jsonl', [1])).rejects.toMatchObject({ code: 'unreadable' });
  });
});

const ANALYSIS: Analysis = {
  schema: 'standpoint/analysis@2',
  made: { library: '0', annotator: 'a', registry: 'r', readers: { stances: 's@1' } },
  article: { id: 'x', outlet: 'Post', hash: 'h', length: 9 },
  segments: [{ kind: 'paragraph', span: { start: 0, end: 9 }, scored: true }],
  sentences: [{ span: { start: 0, end: 9 }, segment: 0, text: 'A met B.' }],
  actors: [{ id: 'A', name: 'A', kind: 'state' }],
  mentions: [{ actor: 'A', span: { start: 0, end: 1 }, sentence: 0, rule: 'name', role: 'actor', confidence: 1 }],
  quotations: [],
  stances: [
    {
      kind: 'stance',
      actor: 'A',
      mention: 0,
      sentence: 0,
      voice: { kind: 'outlet' },
      probabilities: { negative: 0.2, neutral: 0.5, positive: 0.3 },
      score: 0.1,
      bias: 0.1,
      cues: [],
    },
  ],
  relations: [],
  frames: [],
  relationships: [],
  tones: [],
  warnings: [],
};

describe('jsonPieces', () => {
  const stances = Array.from({ length: 5000 }, (_, index) => ({ mention: index, score: 1 / (index + 1) }));
  it.each([
    ['an analysis', ANALYSIS],
    ['a long list', { a: 1, stances, z: [] }],
    ['nothing', {}],
    ['what JSON leaves out', { a: undefined, 'b"': [undefined, null], c: '\ud800' }],
  ])('are the JSON of %s', (_, value) => {
    const pieces = [...jsonPieces(value)];
    expect(pieces.join('')).toBe(JSON.stringify(value));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
  });
});

describe('readAnalyses', () => {
  it('reads what was written', async () => {
    const path = join(await folder({}), 'a.jsonl');
    await writeJsonl(path, [ANALYSIS, ANALYSIS]);
    expect(await readAnalyses(path)).toEqual([ANALYSIS, ANALYSIS]);
  });

  const broken: [name: string, second: unknown, message: RegExp][] = [
    [
      'another version',
      { ...ANALYSIS, schema: 'standpoint/analysis@0' },
      /a\.jsonl:2: "schema" is "standpoint\/analysis@0", expected "standpoint\/analysis@2"/,
    ],
    ['no analysis', { id: 'x' }, /a\.jsonl:2: "schema" is missing/],
    ['a list', [], /a\.jsonl:2: "schema" is missing/],
    [
      'a score out of range',
      { ...ANALYSIS, stances: [{ ...ANALYSIS.stances[0], score: 2 }] },
      /a\.jsonl:2: stances\.0\.score/,
    ],
    [
      'a span that ends before it starts',
      { ...ANALYSIS, sentences: [{ span: { start: 3, end: 1 }, segment: 0, text: '' }] },
      /a\.jsonl:2: sentences\.0\.span/,
    ],
    ['a missing list', { ...ANALYSIS, frames: undefined }, /a\.jsonl:2: frames/],
    ['lists of an older version', { ...ANALYSIS, relationships: undefined }, /a\.jsonl:2: ties/],
    [
      'a tie without its readings',
      { ...ANALYSIS, relationships: [{ kind: 'relationship' }] },
      /a\.jsonl:2: ties\.0\.dyad/,
    ],
  ];
  it.each(broken)('refuses %s, naming file and line', async (_, second, message) => {
    const path = join(await folder({}), 'a.jsonl');
    await writeJsonl(path, [ANALYSIS, second]);
    await expect(readAnalyses(path)).rejects.toMatchObject({ code: 'invalid-data', message });
  });
  it('refuses a line that is no JSON', async () => {
    const path = await folder({ 'a.jsonl': `${JSON.stringify(ANALYSIS)}\n{` });
    await expect(readAnalyses(join(path, 'a.jsonl'))).rejects.toMatchObject({
      code: 'invalid-data',
      message: /a\.jsonl:2: no JSON/,
    });
  });
});
