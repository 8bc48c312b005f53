import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as portrayal from '../../src/article/index.js';
import { run } from '../../src/cli/index.js';
import { summarize } from '../../src/compare/summary/index.js';
import { findMentions } from '../../src/components/actors/index.js';
import { cueStance } from '../../src/components/quotations/index.js';
import * as standpoint from '../../src/index.js';
import * as node from '../../src/io/index.js';
import * as llm from '../../src/llm/index.js';
import * as render from '../../src/render/index.js';
import * as stats from '../../src/stats/index.js';
import '../../src/vitest/vitest.js';

const root = join(import.meta.dirname, '..', '..');
const source = join(root, 'src');

/** Every `@example` of a doc comment below src: one expression or statement, on one line. */
const examples = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .flatMap((name) => {
    const lines = readFileSync(join(source, name), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const code = /^\s*\/?\*+ @example (.+?)(?: \*\/)?$/.exec(line)?.[1];
      return code === undefined ? [] : [{ place: `${relative(root, join(source, name))}:${index + 1}`, code }];
    });
  });

type Articles = Parameters<standpoint.Pipeline['stream']>[0];

let folder: string;
const corpus = join(root, 'corpus');
const article = {
  id: '1',
  outlet: 'A',
  title: 'Talks in Tehran',
  text: 'Russia and Iran signed an agreement in Tehran. Turkey condemned the reckless pact.',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standpoint-examples-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'a.md'), `---\noutlet: A\ndate: 2024-01-01\n---\n${article.text}\n`);
  writeFileSync(join(folder, 'articles.jsonl'), `${JSON.stringify(article)}\n`);
  writeFileSync(join(folder, 'page.html'), `<html><body><article><p>${article.text}</p></article></body></html>`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the examples speak of without saying where it comes from; paths lie in a folder of the test. */
function surroundings() {
  const outlets = ['Norwire', 'Free Volga'];
  const analyses = standpoint.analyzeAll(
    [0, 1, 2, 3, 4, 5].map((i) => ({ ...article, id: `${i}`, outlet: outlets[i % 2]! })),
  );
  const comparison = standpoint.compareRelationship(analyses, { between: ['RUS', 'IRN'] });
  const at = (path: string) => join(folder, path);
  const used: unknown[] = [];
  const pipeline = standpoint.createPipeline();
  return {
    ...standpoint,
    ...portrayal,
    ...render,
    ...node,
    ...stats,
    ...llm,
    blocks: stats.unblocked([0.1, 0.4, -0.2]),
    codings: readFileSync(join(corpus, 'codes.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    cueStance,
    findMentions,
    annotation: standpoint.english().annotate(article.text, standpoint.segment(article.text)),
    question: { kind: 'stance', actors: ['RUS'], by: 'outlet' },
    summarize,
    // Peers and worker threads are tested where they are; here it is the way they are called.
    neuralReader: async () => standpoint.linearReader(),
    analyzeInWorkers: (articles: Articles) => pipeline.stream(articles),
    summarizeInWorkers: (articles: Articles, questions: readonly standpoint.Question[]) =>
      standpoint.summarizeStream(pipeline.stream(articles), questions),
    pipeline,
    article,
    analyses,
    comparison,
    russiaIran: comparison,
    russiaTurkey: standpoint.compareRelationship(analyses, { between: ['RUS', 'TUR'] }),
    readFile: (path: string) => readFile(at(path)),
    writeFileSync: (path: string, content: string) => writeFileSync(at(path), content),
    readCorpus: (path: string) => node.readCorpus(at(path)),
    readArticles: (path: string, options: node.ReadOptions) => node.readArticles(at(path), options),
    streamJsonl: (path: string) => node.streamJsonl(at(path)),
    expect,
    use: (value: unknown) => used.push(value),
    vegaEmbed: (_place: string, chart: object) => used.push(JSON.stringify(chart)),
    console: { warn: (message: string) => used.push(message) },
    process: { stdout: { write: () => true }, stderr: { write: () => true }, env: {} },
    run: ([command, , ...rest]: readonly string[], streams: Parameters<typeof run>[1]) =>
      run([command ?? '', corpus, ...rest], streams),
  };
}

describe('every example of a doc comment', () => {
  let names: Record<string, unknown>;
  beforeAll(() => {
    names = surroundings();
  });

  it('is found', () => expect(examples.length).toBeGreaterThan(15));

  it.each(examples)('$place runs: $code', async ({ code }) => {
    const parsed = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
    expect(parsed.statements.length).toBe(1);
    const isExpression = ts.isExpressionStatement(parsed.statements[0]!);
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
    const plain = ts.transpile(isExpression ? `return (${code});` : code, { target: ts.ScriptTarget.Latest });
    const result: unknown = await new AsyncFunction(...Object.keys(names), plain)(...Object.values(names));
    if (isExpression && !/^(?:writeFileSync|vegaEmbed|expect)\(/.test(code)) expect(result).toBeDefined();
  });
});
