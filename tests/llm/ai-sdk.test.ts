import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/index.js';
import { codebookReader } from '../../src/llm/index.js';
import { PLAIN } from './articles.js';

interface Call {
  readonly prompt: readonly { readonly role: string; readonly content: unknown }[];
  readonly responseFormat: { readonly type: string; readonly schema: { readonly properties: object } };
  readonly temperature: number;
  readonly abortSignal: AbortSignal;
}

/** Answers neutrally to whatever is asked. */
function answerTo({ responseFormat }: Call): string {
  const answers = Object.keys(responseFormat.schema.properties).map((key) => {
    const code = /^(initiative|voice)/.test(key) ? 'none' : '0';
    return [key, { quotations: [], ...(key.startsWith('frames') ? { codes: [] } : { code }) }];
  });
  return JSON.stringify(Object.fromEntries(answers));
}

const USAGE = {
  v2: { inputTokens: 70, outputTokens: 8, totalTokens: 78 },
  v3: { inputTokens: { total: 70, noCache: 70 }, outputTokens: { total: 8, text: 8 } },
};
const STOP = { v2: 'stop', v3: { unified: 'stop', raw: 'stop' } };
const FILTERED = { v2: 'content-filter', v3: { unified: 'content-filter', raw: 'refusal' } };

describe.each(['v2', 'v3'] as const)('a language model of the AI SDK, specification %s', (specificationVersion) => {
  const modelWith = (finishReason: unknown, calls: Call[] = []) => ({
    specificationVersion,
    modelId: 'mock-1',
    doGenerate: async (call: Call) => {
      calls.push(call);
      const content = [
        { type: 'reasoning', text: 'hm' },
        { type: 'text', text: answerTo(call) },
      ];
      return { content, finishReason, usage: USAGE[specificationVersion], warnings: [] };
    },
  });
  const code = async (model: ReturnType<typeof modelWith>) => {
    const reader = codebookReader({ model, between: [['RUS', 'IRN']], patience: { pause: 1, retries: 1 } });
    return (await createPipeline({ reader }).analyzeAsync(PLAIN)).coding!;
  };

  it('is asked by schema at temperature 0, and its tokens are counted', async () => {
    const calls: Call[] = [];
    const coding = await code(modelWith(STOP[specificationVersion], calls));
    expect(coding).toMatchObject({ status: 'coded', coder: 'mock-1', tokens: { input: 70, output: 8 } });
    expect(calls[0]).toMatchObject({ temperature: 0, responseFormat: { type: 'json' } });
    expect(calls[0]!.prompt.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(calls[0]!.abortSignal).toBeInstanceOf(AbortSignal);
  });

  it('can refuse', async () => {
    expect((await code(modelWith(FILTERED[specificationVersion]))).status).toBe('refused');
  });

  it('is asked again after an error that says it may be, and not after one that says it is no use', async () => {
    let asked = 0;
    const failing = (statusCode: number, isRetryable: boolean) => ({
      ...modelWith(STOP[specificationVersion]),
      doGenerate: async () => {
        asked++;
        throw Object.assign(new Error('the body, with a key in it'), { statusCode, isRetryable });
      },
    });
    expect(await code(failing(503, true))).toMatchObject({ status: 'failed' });
    expect(asked).toBe(2);
    await expect(code(failing(401, false))).rejects.toMatchObject({
      code: 'model-failed',
      message: 'mock-1: the model answered with HTTP status 401: no key, or a wrong one',
    });
    expect(asked).toBe(3);
  });
});
