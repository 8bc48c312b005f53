import type { TokenCount } from '../../model/index.js';
import { ModelFailure } from './failure.js';
import type { CodingModel, Reply } from './model.js';

/** As much as is used of a language model of the AI SDK, specification 2 (`ai` 5) or 3 (`ai` 6). */
export interface AiSdkModel {
  readonly specificationVersion: string;
  readonly modelId: string;
  /** Sends one prompt. */
  // Called by name, so that models of either specification fit: each has a wider type for what it takes.
  // biome-ignore lint/suspicious/noExplicitAny: a parameter that must accept every version's call options
  doGenerate(options: any): PromiseLike<unknown>;
}

const SPECIFICATIONS = ['v2', 'v3'];

export function isAiSdkModel(model: unknown): model is AiSdkModel {
  return typeof model === 'object' && model !== null && 'doGenerate' in model && 'specificationVersion' in model;
}

/** The specifications that are understood; a model of another one is refused rather than half understood. */
export function isKnownSpecification({ specificationVersion }: AiSdkModel): boolean {
  return SPECIFICATIONS.includes(specificationVersion);
}

/** A model of the AI SDK, asked at temperature 0 for an answer by JSON Schema. Retries are the coder's. */
export function fromAiSdk(model: AiSdkModel): CodingModel {
  return {
    name: model.modelId,
    async ask({ system, user }, schema, signal) {
      const generated = await model.doGenerate({
        prompt: [
          { role: 'system', content: system },
          { role: 'user', content: [{ type: 'text', text: user }] },
        ],
        responseFormat: { type: 'json', schema, name: 'codes' },
        temperature: 0,
        seed: 1,
        abortSignal: signal,
      });
      return replyOf(generated as Generated);
    },
  };
}

/** What both specifications give: counts and reasons are plain in 2, and have a part for the whole in 3. */
interface Generated {
  readonly content: readonly { readonly type: string; readonly text?: string }[];
  readonly finishReason: string | { readonly unified: string };
  readonly usage?: { readonly inputTokens?: Count; readonly outputTokens?: Count };
}
type Count = number | { readonly total?: number | undefined } | undefined;

function replyOf({ content, finishReason, usage }: Generated): Reply {
  const reason = typeof finishReason === 'string' ? finishReason : finishReason.unified;
  if (reason === 'content-filter') throw new ModelFailure('refused', 'the model refused');
  const answer = content.map(({ type, text = '' }) => (type === 'text' ? text : '')).join('');
  const tokens: TokenCount = { input: amount(usage?.inputTokens), output: amount(usage?.outputTokens) };
  return { answer, ...(tokens.input + tokens.output > 0 ? { tokens } : {}) };
}

function amount(count: Count): number {
  return (typeof count === 'object' ? count.total : count) ?? 0;
}
