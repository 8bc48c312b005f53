import { describe, expect, it } from 'vitest';
import { analyzeAllAsync, createPipeline, relationshipOf, stanceOf } from '../../src/index.js';
import {
  type CodebookReaderOptions,
  type CodingProgress,
  chatCompletions,
  codebookReader,
} from '../../src/llm/index.js';
import type { Analysis, Article, Coding } from '../../src/model/index.js';
import { linearReader } from '../../src/readers/index.js';
import { ELSEWHERE, PLAIN, RECKLESS, WELCOME } from './articles.js';
import { type ModelServer, modelServer } from './server.js';

const between = [['RUS', 'IRN']] as const;
const patience = { pause: 1, timeout: 500 };

async function code(server: ModelServer, articles: readonly Article[], options: Partial<CodebookReaderOptions> = {}) {
  const model = chatCompletions({ baseUrl: server.baseUrl, model: 'test-model' });
  const reader = codebookReader({ model, between, patience, ...options });
  const analyses: Analysis[] = [];
  for await (const one of createPipeline({ reader, otherwise: linearReader() }).stream(articles)) analyses.push(one);
  return analyses;
}

const codingOf = (analysis: Analysis | undefined): Coding => analysis!.coding!;
const codeOn = (coding: Coding, channel: string) => coding.codes.find((each) => each.channel === channel)?.value;

describe('a model behind an address', () => {
  it('codes whole articles, and what it codes is what the article says', async () => {
    const server = await modelServer();
    const [reckless, welcome, plain] = await code(server, [RECKLESS, WELCOME, PLAIN]);
    expect(server.asked).toHaveLength(3);
    expect(codingOf(reckless)).toMatchObject({ article: 'r', status: 'coded', coder: 'test-model', requests: 1 });
    expect(codingOf(reckless).codebook).toMatch(/^standpoint@1 [0-9a-f]{16}$/);
    expect([reckless, welcome, plain].map((each) => codeOn(codingOf(each), 'stance:RUS'))).toEqual([-1, 1, 0]);
    expect(codeOn(codingOf(reckless), 'climate')).toBe(-0.5);
    expect(codeOn(codingOf(reckless), 'frame:threat')).toBe(1);
    expect(codeOn(codingOf(reckless), 'frame:economy')).toBe(0);
    const { climate, appraisal, frames } = relationshipOf(reckless!, ['RUS', 'IRN']);
    expect([climate, appraisal, frames.threat]).toMatchObject([{ value: -0.5 }, { value: -1 }, { value: 1 }]);
    expect(stanceOf(welcome!, 'IRN').stance).toMatchObject({ value: 1 });
    expect(reckless!.made.readers).toMatchObject({ stances: expect.stringMatching(/^linear/) });
    expect(reckless!.made.readers.portrayals).toBe('codebook standpoint@1 read by test-model@prompt-1');
  });

  it('finds quotations where they stand, however their quote marks are printed', async () => {
    const server = await modelServer();
    const [analysis] = await code(server, [RECKLESS]);
    const { quotations } = codingOf(analysis).codes.find(({ channel }) => channel === 'appraisal')!;
    const whole = `${RECKLESS.title}\n\n${RECKLESS.text}`;
    const { start, end } = quotations[0]!.span!;
    expect(whole.slice(start, end)).toBe('Moscow’s “reckless” bargain with Tehran puts its neighbours at risk.');
    const { appraisal } = relationshipOf(analysis!, ['RUS', 'IRN']);
    expect(appraisal).toMatchObject({ terms: [{ value: -1, weight: 1, source: 'codes' }], prior: { weight: 0 } });
  });

  it('asks at temperature 0, blind to outlet and date unless told otherwise', async () => {
    const server = await modelServer();
    await code(server, [RECKLESS]);
    await code(server, [RECKLESS], { blind: false });
    const [blind, seeing] = server.asked;
    expect(blind!.body).toMatchObject({ model: 'test-model', temperature: 0, seed: 1 });
    expect(JSON.stringify(blind!.body)).not.toMatch(/Gazette|2024-03-01/);
    expect(seeing!.user).toContain('outlet: "Gazette"\ndate: "2024-03-01"');
  });

  it('leaves out articles that name nobody asked about, and asks of one what it can', async () => {
    const server = await modelServer();
    const one = {
      ...PLAIN,
      id: 'one',
      text: 'Russia held an election on Sunday. Turnout was low.',
      title: 'Russia votes',
    };
    const [skipped, single] = await code(server, [ELSEWHERE, one]);
    expect(codingOf(skipped)).toMatchObject({ status: 'skipped', reason: 'it names nobody who is asked about' });
    expect(Object.keys(server.asked[0]!.schema.properties)).toEqual(['stance_1', 'voice_1']);
    expect(codingOf(single).codes.map(({ channel }) => channel)).toEqual(['stance:RUS', 'voice:RUS']);
    expect(server.asked).toHaveLength(1);
    expect(relationshipOf(single!, ['RUS', 'IRN']).climate.kind).toBe('insufficient');
  });

  it('asks about the two states that an article speaks of most where nobody is named', async () => {
    const server = await modelServer();
    const model = chatCompletions({ baseUrl: server.baseUrl, model: 'test-model' });
    const { coding } = await createPipeline({ reader: codebookReader({ model }) }).analyzeAsync(WELCOME);
    expect(coding!.codes.find(({ construct }) => construct === 'climate')!.about).toEqual(['RUS', 'IRN']);
  });

  it('codes a long article in windows, and joins them by their length', async () => {
    const server = await modelServer();
    const dull = 'Russia and Iran met on Monday and spoke of trade. '.repeat(9);
    const text = `${dull}\n\nIt is a reckless plan of Russia and Iran. ${dull}\n\n${dull}`;
    const [analysis] = await code(server, [{ ...PLAIN, text }], { window: 500 });
    const coding = codingOf(analysis);
    expect(coding.requests).toBe(server.asked.length);
    expect(server.asked.length).toBeGreaterThan(2);
    expect(server.asked.some(({ user }) => user.includes('This is part 2 of'))).toBe(true);
    const value = codeOn(coding, 'appraisal')!;
    expect(value).toBeGreaterThan(-0.6);
    expect(value).toBeLessThan(-0.1);
    expect(codeOn(coding, 'frame:threat')).toBe(1);
  });

  it('codes a list at once, in order', async () => {
    const server = await modelServer();
    const model = chatCompletions({ baseUrl: server.baseUrl, model: 'test-model' });
    const seen: string[] = [];
    const analyses = await analyzeAllAsync([RECKLESS, ELSEWHERE, WELCOME], {
      reader: codebookReader({ model, between, patience }),
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    expect(analyses.map(({ coding }) => coding!.article)).toEqual(['r', 'e', 'w']);
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });

  it('says how far it is', async () => {
    const server = await modelServer();
    const seen: CodingProgress[] = [];
    await code(server, [RECKLESS, PLAIN, ELSEWHERE], { onProgress: (progress) => seen.push(progress) });
    const articles = { coded: 2, refused: 0, invalid: 0, failed: 0, skipped: 1 };
    expect(seen.at(-1)).toEqual({ articles, requests: 2, cached: 0, tokens: { input: 200, output: 20 } });
  });
});

describe('what goes wrong', () => {
  it.each([
    ['too many requests', { status: 429, retryAfter: 0 }],
    ['an error of the service', { status: 500 }],
    ['a broken line', 'disconnect'],
    ['an answer that is no completion', 'no completion'],
    ['silence', 'slow'],
  ] as const)('asks again after %s', async (_, fault) => {
    const server = await modelServer();
    server.faults.push(fault);
    const [analysis] = await code(server, [RECKLESS]);
    expect(codingOf(analysis)).toMatchObject({ status: 'coded', requests: 1 });
    expect(server.asked).toHaveLength(2);
    expect(server.asked[1]!.body).toEqual(server.asked[0]!.body);
  });

  it('gives up on an article after some tries, and goes on with the next', async () => {
    const server = await modelServer();
    server.faults.push({ status: 503 }, { status: 503 }, { status: 503 });
    const options = { concurrency: 1, patience: { ...patience, retries: 2 } };
    const [failed, coded] = await code(server, [RECKLESS, PLAIN], options);
    expect(codingOf(failed)).toMatchObject({ status: 'failed', reason: 'the model answered with HTTP status 503' });
    expect(relationshipOf(failed!, ['RUS', 'IRN']).appraisal.kind).toBe('insufficient');
    expect(stanceOf(failed!, 'RUS').stance.kind).toBe('insufficient');
    expect(codingOf(coded).status).toBe('coded');
  });

  it.each(['truncated', 'wrong schema', 'prose'] as const)(
    'asks once more after an answer that is %s',
    async (fault) => {
      const server = await modelServer();
      server.faults.push(fault);
      const [analysis] = await code(server, [RECKLESS]);
      expect(codingOf(analysis)).toMatchObject({ status: 'coded', requests: 2 });
      expect(server.asked[1]!.user).toContain('An earlier answer did not fit the schema.');
      server.faults.push(fault, fault);
      const [again] = await code(server, [{ ...RECKLESS, id: 'x' }]);
      expect(codingOf(again)).toMatchObject({ status: 'invalid', codes: [] });
    },
  );

  it('takes a refusal for an answer', async () => {
    const server = await modelServer();
    server.faults.push('refusal');
    const [analysis] = await code(server, [RECKLESS]);
    expect(codingOf(analysis)).toMatchObject({ status: 'refused', reason: 'the model refused', codes: [] });
    expect(server.asked).toHaveLength(1);
  });

  it('asks once more for quotations that are not in the text, then marks the codes', async () => {
    const server = await modelServer();
    server.faults.push('invented quotation', null, 'invented quotation', 'invented quotation');
    const [mended, kept] = await code(server, [RECKLESS, WELCOME], { concurrency: 1 });
    expect(codingOf(mended).codes.some(({ unsupported }) => unsupported)).toBe(false);
    expect(server.asked[1]!.user).toMatch(/not shown by words of the article[\s\S]*- appraisal_1/);
    const appraisal = codingOf(kept).codes.find(({ channel }) => channel === 'appraisal')!;
    expect(appraisal).toMatchObject({ value: 1, unsupported: true });
    expect(appraisal.quotations).toEqual([{ text: 'Words that nobody wrote.', span: null }]);
    expect(server.asked).toHaveLength(4);
  });

  it('stops at once where no request can go well, and never shows the key', async () => {
    const server = await modelServer();
    server.faults.push({ status: 401 });
    const env = { SOME_KEY: 'secret-key-1234' };
    const model = chatCompletions({ baseUrl: server.baseUrl, model: 'test-model', keyFrom: 'SOME_KEY', env });
    const pipeline = createPipeline({ reader: codebookReader({ model, between, patience }) });
    const error = await pipeline.analyzeAsync(RECKLESS).catch((cause: Error) => cause);
    expect(error).toMatchObject({
      code: 'model-failed',
      message: 'test-model: the model answered with HTTP status 401: no key, or a wrong one',
    });
    expect(server.asked[0]!.authorization).toBe('Bearer secret-key-1234');
    const { coding } = await pipeline.analyzeAsync(RECKLESS);
    expect(JSON.stringify([coding, model, error])).not.toContain('secret');
  });

  it('ends when the caller wants it to, without waiting for the model', async () => {
    const server = await modelServer();
    server.faults.push('slow');
    const model = chatCompletions({ baseUrl: server.baseUrl, model: 'test-model' });
    const reader = codebookReader({ model, between, patience: { timeout: 60_000 } });
    const controller = new AbortController();
    const running = createPipeline({ reader }).analyzeAsync(RECKLESS, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 100);
    await expect(running).rejects.toThrow('enough');
  });

  it.each([
    [{}, /^model must be a function/],
    [{ model: async () => ({}) }, /^modelName must name what the function asks/],
    [{ model: { specificationVersion: 'v1', modelId: 'old', doGenerate: async () => ({}) } }, /version 5 or 6/],
    [{ model: async () => ({}), modelName: 'm', concurrency: 0 }, /^concurrency must be/],
    [{ model: async () => ({}), modelName: 'm', cashe: 'x' }, /did you mean "cache"/],
  ])('is refused with %j', (options, message) => {
    expect(() => codebookReader(options as never)).toThrow(message);
  });

  it.each([
    [{ baseUrl: 'nowhere' }, /baseUrl must be an address/],
    [{ baseUrl: 'https://me:secret@host/v1' }, /without a key in it/],
    [
      { baseUrl: 'http://models.example/v1', keyFrom: 'K', env: { K: 'k' } },
      /not sent to "models.example" in the open/,
    ],
    [{ baseUrl: 'https://host/v1', keyFrom: 'K', env: {} }, /"K" is not set/],
  ])('has no address in %j', (options, message) => {
    expect(() => chatCompletions({ model: 'm', ...options })).toThrow(message);
  });
});
