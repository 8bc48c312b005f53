import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index.js';
import type { Coding, Comparison } from '../../src/model/index.js';
import { folder } from '../io/folder.js';
import { PLAIN, RECKLESS, WELCOME } from './articles.js';
import { modelServer } from './server.js';

/** Twelve articles an outlet: the model and the reader need not agree on them. */
const ARTICLES = ['Gazette', 'Dialogue'].flatMap((outlet) =>
  Array.from({ length: 12 }, (_, i) => {
    const article = [RECKLESS, WELCOME, PLAIN][(i + (outlet === 'Gazette' ? 0 : 1)) % (i < 6 ? 2 : 3)]!;
    return { ...article, outlet, id: `${outlet}-${i}`, text: `${article.text} Part ${i} of ${outlet.length} reports.` };
  }),
);

async function standpoint(args: readonly string[], env: Record<string, string> = {}) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await run(args, {
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    env,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

const corpusFolder = () => folder({ 'news.jsonl': ARTICLES.map((each) => `${JSON.stringify(each)}\n`).join('') });
const about = ['--between', 'RUS,IRN'] as const;

describe('standpoint plan, code and compare --gold', () => {
  it('go from all articles to corrected intervals', async () => {
    const server = await modelServer();
    const path = await corpusFolder();
    const news = join(path, 'news.jsonl');
    const [plan, codes, cache] = ['plan.json', 'codes.jsonl', 'cache'].map((name) => join(path, name));
    const planned = await standpoint([
      'plan',
      news,
      ...about,
      '--per-group',
      '8',
      '--out',
      plan!,
      '--sheet',
      join(path, 's.csv'),
    ]);
    expect(planned).toMatchObject({ code: 0 });
    expect(planned.stdout).toMatch(/articles to code for "appraisal"/);
    expect(planned.stdout).toMatch(/Gazette +12 +\d+ +\d\.\d\d +\d\.\d\d/);
    expect(await readFile(join(path, 's.csv'), 'utf8')).toMatch(/^article,question,/);

    const model = ['--base-url', server.baseUrl, '--model-name', 'm', '--cache', cache!, '--key-from', 'K'];
    const args = ['code', news, ...about, ...model, '--plan', plan!, '--out', codes!, '--prices', '1000,1000'];
    const coded = await standpoint(args, { K: 'secret-key-1234' });
    expect(coded).toMatchObject({ code: 0, stdout: '' });
    expect(coded.stderr).toMatch(/^(\d+) coded; \1 requests, 0 of them from/m);
    expect(coded.stderr).toMatch(/\d+00 tokens in, \d+0 out, \d\.\d\d at these prices/);
    const lines = (await readFile(codes!, 'utf8')).trim().split('\n');
    const codings = lines.map((line): Coding => JSON.parse(line));
    expect(codings.every(({ probability }) => probability! > 0 && probability! <= 1)).toBe(true);
    expect(lines.join() + coded.stderr).not.toContain('secret');

    const asked = server.asked.length;
    const again = await standpoint(args, { K: 'secret-key-1234' });
    expect(server.asked).toHaveLength(asked);
    expect(again.stderr).toContain('0 tokens in, 0 out');
    expect((await readFile(codes!, 'utf8')).trim().split('\n')).toEqual(lines);

    const compared = await standpoint(['compare', news, ...about, '--gold', codes!, '--json']);
    const comparison: Comparison = JSON.parse(compared.stdout);
    expect(comparison.made.gold).toMatchObject({ method: 'prediction-powered' });
    const { groups } = comparison.channels.find(({ id }) => id === 'appraisal')!;
    expect(groups.map(({ estimate }) => estimate.kind)).toEqual(['estimate', 'estimate']);
    expect(await standpoint(['compare', news, ...about, '--gold', codes!, '--question', 'voices'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--gold says nothing of the question "voices"'),
    });
  });

  it('sends nothing on a dry run, and shows the first prompt and an estimate', async () => {
    const server = await modelServer();
    const news = join(await corpusFolder(), 'news.jsonl');
    const model = ['--base-url', server.baseUrl, '--model-name', 'm', '--prices', '1,2'];
    const { code, stdout } = await standpoint(['code', news, ...about, ...model, '--dry-run']);
    expect(code).toBe(0);
    expect(server.asked).toEqual([]);
    expect(stdout).toContain('You are a coder in a content analysis of news.');
    expect(stdout).toMatch(
      /24 articles to code, 0 that name nobody asked about; 24 requests\nabout \d+ tokens in, \d+ out, about \d/,
    );
  });

  it('ends with 1 where an article gave no codes, and says which way', async () => {
    const server = await modelServer();
    server.faults.push('refusal');
    const path = await folder({ 'a.jsonl': `${JSON.stringify(PLAIN)}\n` });
    const model = ['--base-url', server.baseUrl, '--model-name', 'm', '--cache', join(path, 'c')];
    const { code, stdout, stderr } = await standpoint(['code', join(path, 'a.jsonl'), ...about, ...model]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'refused', codes: [] });
    expect(stderr).toContain('1 refused; 1 requests');
  });

  it.each([
    [['code', 'x', '--base-url', 'http://127.0.0.1:1/v1', '--model-name', 'm'], 2, /nothing to code for/],
    [['code', 'x', ...about, '--base-url', 'http://127.0.0.1:1/v1'], 2, /--model-name/],
    [['code', 'x', ...about, '--base-url', 'nowhere', '--model-name', 'm'], 2, /baseUrl must be an address/],
    [
      ['code', 'x', ...about, '--base-url', 'https://h/v1', '--model-name', 'm', '--key-from', 'NO'],
      2,
      /"NO" is not set/,
    ],
    [['plan', 'x', '--interval', '0.2'], 2, /give one --between/],
    [['plan', 'x', ...about, '--interval', '-1'], 2, /above 0/],
  ] as [string[], number, RegExp][])('%j is refused', async (args, code, message) => {
    const result = await standpoint(args);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(message);
  });

  it('refuses a plan of other articles, and what is no plan', async () => {
    const path = await corpusFolder();
    const plan = join(path, 'plan.json');
    const args = [
      'code',
      join(path, 'news.jsonl'),
      ...about,
      '--base-url',
      'http://127.0.0.1:1/v1',
      '--model-name',
      'm',
      '--plan',
      plan,
    ];
    await writeFile(plan, '{"schema": "standpoint/plan@0"}');
    expect((await standpoint(args)).stderr).toMatch(/this is no plan of coding: schema/);
    const articles = [{ article: 'lost', group: 'A', probability: 1 }];
    await writeFile(plan, JSON.stringify({ schema: 'standpoint/plan@1', channel: 'appraisal', seed: 1, articles }));
    expect((await standpoint(args)).stderr).toMatch(/the plan has the article "lost"/);
  });
});
