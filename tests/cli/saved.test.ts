import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index.js';
import { readArticles, writeJsonl } from '../../src/io/index.js';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
let folder: string;
const at = (name: string) => join(folder, name);
const ASKED = ['--between', 'RUS,IRN', '--question', 'relationship,voices,timeline', '--json'];

/** Runs the command; with `stopAfter` it is stopped once so many articles were begun. */
async function standpoint(args: readonly string[], stopAfter = Number.POSITIVE_INFINITY) {
  const text = { out: '', err: '' };
  const stop = new AbortController();
  const sink = (name: 'out' | 'err') => ({
    isTTY: name === 'err',
    columns: 200,
    write: (piece: string) => {
      text[name] += piece;
      if (/article (\d+)/.test(piece) && Number(/article (\d+)/.exec(piece)![1]) > stopAfter) stop.abort();
    },
  });
  const code = await run(args, { stdout: sink('out'), stderr: sink('err'), env: {}, interrupt: () => stop.signal });
  return { code, ...text };
}

const withoutCues = (json: string) =>
  JSON.stringify(JSON.parse(json), (name, value) => (name === 'cues' ? undefined : value));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standpoint-saved-'));
  const articles = (await readArticles(corpus)).slice(0, 18);
  await writeJsonl(at('all.jsonl'), articles);
  await writeJsonl(at('one.jsonl'), articles.slice(0, 6));
  await writeJsonl(at('two.jsonl'), articles.slice(6, 12));
  await writeJsonl(at('three.jsonl'), articles.slice(12));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('analyses and summaries that were saved', () => {
  it('are compared as the articles are, but for cues', async () => {
    expect((await standpoint(['analyze', at('all.jsonl'), '--out', at('all.gz')])).code).toBe(0);
    writeFileSync(at('analyses.jsonl.gz'), readFileSync(at('all.gz')));
    const saved = await standpoint(['compare', at('analyses.jsonl.gz'), ...ASKED]);
    const fresh = await standpoint(['compare', at('all.jsonl'), ...ASKED]);
    expect(withoutCues(saved.out)).toBe(withoutCues(fresh.out));
  });

  it('are the same to the byte with their cues, and whole as JSON Lines', async () => {
    const fresh = await standpoint(['compare', at('all.jsonl'), ...ASKED]);
    await standpoint(['analyze', at('all.jsonl'), '--out', at('cues.jsonl'), '--cues']);
    expect((await standpoint(['compare', at('cues.jsonl'), ...ASKED])).out).toBe(fresh.out);
    writeFileSync(at('whole.jsonl'), (await standpoint(['analyze', at('all.jsonl'), '--json'])).out);
    expect((await standpoint(['compare', at('whole.jsonl'), ...ASKED])).out).toBe(fresh.out);
  });

  it('may be mixed with articles, each told by its schema', async () => {
    const asked = ['--between', 'RUS,IRN', '--question', 'relationship'];
    const fresh = await standpoint(['compare', at('all.jsonl'), ...asked, '--json']);
    await standpoint(['analyze', at('one.jsonl'), '--out', at('one.a.jsonl'), '--cues']);
    await standpoint(['summarize', at('two.jsonl'), ...asked, '--out', at('two.summary')]);
    const parts = [at('one.a.jsonl'), at('two.summary'), at('three.jsonl')];
    expect((await standpoint(['compare', ...parts, ...asked, '--json'])).out).toBe(fresh.out);
    await standpoint(['summarize', ...parts, ...asked, '--out', at('mixed.summary')]);
    await standpoint(['summarize', at('all.jsonl'), ...asked, '--out', at('all.summary')]);
    expect(readFileSync(at('mixed.summary'), 'utf8')).toBe(readFileSync(at('all.summary'), 'utf8'));
    // A summary brings its question.
    expect((await standpoint(['compare', at('all.summary'), '--json'])).out).toBe(fresh.out);
  });

  it('of another question, or no article where one is needed, are refused in words', async () => {
    const other = await standpoint(['compare', at('two.summary'), '--stance', 'RUS']);
    expect(other).toMatchObject({ code: 1, out: '' });
    expect(other.err).toContain('which is not asked');
    const analyzed = await standpoint(['analyze', at('two.summary')]);
    expect(analyzed.err).toContain('a summary has no analyses');
  });

  it('of another version are refused, unless mixing is allowed', async () => {
    const lines = readFileSync(at('cues.jsonl'), 'utf8');
    writeFileSync(at('old.jsonl'), lines.replaceAll('"library":"0.1.0"', '"library":"0.0.9"'));
    const refused = await standpoint(['compare', at('old.jsonl'), ...ASKED]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/was made with standpoint 0\.0\.9, not 0\.1\.0 .*--allow-mixed/);
    expect((await standpoint(['compare', at('old.jsonl'), ...ASKED, '--allow-mixed'])).code).toBe(0);
    const summary = readFileSync(at('two.summary'), 'utf8');
    writeFileSync(at('other.summary'), summary.replace('"registries":["', '"registries":["other '));
    const merged = await standpoint(['merge', at('two.summary'), at('other.summary')]);
    expect(merged.err).toMatch(/a summary was made with the actors other .*, not /);
    expect((await standpoint(['merge', at('two.summary'), at('other.summary'), '--allow-mixed'])).code).toBe(0);
    writeFileSync(at('reader.summary'), summary.replace('"stances linear@1"', '"stances lexicon@1"'));
    const readers = await standpoint(['merge', at('two.summary'), at('reader.summary')]);
    expect(readers.err).toContain('was made with the reader of stances lexicon@1, not linear@1');
  });
});

describe('a command that is stopped', () => {
  it.each(['analyses.jsonl', 'analyses.jsonl.gz'])('leaves %s valid, and goes on', async (name) => {
    const read = (path: string) =>
      (path.includes('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString();
    await standpoint(['analyze', at('all.jsonl'), '--out', at(`whole-${name}`)]);
    const stopped = await standpoint(['analyze', at('all.jsonl'), '--out', at(name), '--resume'], 3);
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain(`${name}.part; give the same command with --resume to go on`);
    const lines = read(at(`${name}.part`))
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThan(18);
    expect(lines.map((line) => JSON.parse(line).schema)).toEqual(lines.map(() => 'standpoint/compact@1'));
    // What a power cut leaves: the last line is not whole.
    const cut = `${lines.join('\n')}\n${lines[0]!.slice(0, 50)}`;
    writeFileSync(at(`${name}.part`), name.endsWith('.gz') ? gzipSync(cut).subarray(0, -9) : cut);
    expect((await standpoint(['analyze', at('all.jsonl'), '--out', at(name), '--resume'])).code).toBe(0);
    expect(read(at(name))).toBe(read(at(`whole-${name}`)));
    expect(readdirSync(folder).filter((file) => /\.(?:part|before)/.test(file))).toEqual([]);
  });

  it('keeps what it summarized', async () => {
    const command = ['summarize', at('all.jsonl'), '--between', 'RUS,IRN', '--out', at('s.summary'), '--resume'];
    expect(await standpoint(command, 3)).toMatchObject({ code: 130 });
    expect(JSON.parse(readFileSync(at('s.summary.part'), 'utf8')).rows.length).toBeLessThan(18);
    expect((await standpoint(command)).code).toBe(0);
    expect(readFileSync(at('s.summary'), 'utf8')).toBe(readFileSync(at('all.summary'), 'utf8'));
    expect(readdirSync(folder)).not.toContain('s.summary.part');
  });
});
