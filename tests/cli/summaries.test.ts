import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticles, writeJsonl } from '../../src/io/index.js';
import { standpoint } from './standpoint.js';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standpoint-summaries-'));
  const articles = (await readArticles(corpus)).slice(0, 24);
  await writeJsonl(at('all.jsonl'), articles);
  // The parts overlap, as a batch does that is done twice.
  await writeJsonl(at('one.jsonl'), articles.slice(0, 14));
  await writeJsonl(at('two.jsonl'), articles.slice(10));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('summarize, merge and compare --summary', () => {
  const asked = ['--between', 'RUS,IRN', '--question', 'relationship,voices'];

  it('give the comparison of all articles at once', async () => {
    for (const part of ['one', 'two']) {
      const made = await standpoint('summarize', at(`${part}.jsonl`), ...asked, '--out', at(`${part}.summary`));
      expect(made).toMatchObject({ code: 0, out: '' });
    }
    const merged = await standpoint('merge', at('two.summary'), at('one.summary'));
    expect(merged.code).toBe(0);
    expect(merged.out.trimEnd().split('\n')).toHaveLength(2);
    writeFileSync(at('merged.summary'), merged.out);
    const told = await standpoint('compare', '--summary', at('merged.summary'), '--json');
    const whole = await standpoint('compare', at('all.jsonl'), ...asked, '--json');
    const numbers = (json: string) =>
      JSON.parse(json).map(({ title, channels }: { title: string; channels: unknown }) => ({ title, channels }));
    expect(numbers(told.out)).toEqual(numbers(whole.out));
    expect(JSON.parse(told.out)[0].warnings.map(({ code }: { code: string }) => code)).toContain('duplicate-article');
  });

  it('merge the same summary any number of times to the same bytes', async () => {
    const once = await standpoint('merge', at('merged.summary'));
    const thrice = await standpoint('merge', at('merged.summary'), at('merged.summary'), at('one.summary'));
    expect(once.out).toBe(readFileSync(at('merged.summary'), 'utf8'));
    const rows = (out: string) =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).rows);
    expect(rows(thrice.out)).toEqual(rows(once.out));
  });

  it('refuse what is no summary, and name the line and the field', async () => {
    writeFileSync(at('odd.summary'), '{"schema":"standpoint/summary@0"}\n');
    const { code, err } = await standpoint('compare', '--summary', at('odd.summary'));
    expect(code).toBe(1);
    expect(err).toContain('odd.summary:1: the summary is not right at schema');
  });

  it('say that a reader which cannot read in threads does not, and that there is nothing to read', async () => {
    writeFileSync(at('none.jsonl'), '');
    const threads = ['--between', 'RUS,IRN', '--workers', '2'];
    const neural = await standpoint('summarize', at('one.jsonl'), ...threads, '--reader', 'neural');
    expect(neural).toMatchObject({ code: 2, out: '' });
    expect(neural.err).toContain('does not read in threads');
    expect((await standpoint('summarize', at('none.jsonl'), '--between', 'RUS,IRN')).err).toContain('no articles in');
  });

  it('say what is lacking', async () => {
    expect((await standpoint('summarize', at('all.jsonl'))).code).toBe(2);
    expect((await standpoint('compare')).code).toBe(2);
  });
});
