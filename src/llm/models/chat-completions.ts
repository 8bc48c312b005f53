import * as v from 'valibot';
import { checkKeys, demand, StandpointError } from '../../core/index.js';
import { ModelFailure, ofStatus } from './failure.js';
import type { AnswerSchema, CodingModel, Prompt, Reply } from './model.js';

/** Where a model is served that speaks the chat-completions protocol. */
export interface ChatCompletionsOptions {
  /** Address up to the version: `http://localhost:11434/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Name of the environment variable that holds the key; without it none is sent. */
  readonly keyFrom?: string;
  /** Default: that of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** For services that offer it; the same seed gives the same answer, mostly. Default 1. */
  readonly seed?: number;
  /** Default 0. `null` for models that do not take one. */
  readonly temperature?: number | null;
}

const count = v.optional(v.number(), 0);
const completion = v.looseObject({
  choices: v.pipe(
    v.array(
      v.looseObject({
        finish_reason: v.nullish(v.string()),
        message: v.looseObject({ content: v.nullish(v.string()), refusal: v.nullish(v.string()) }),
      }),
    ),
    v.minLength(1),
  ),
  usage: v.nullish(v.looseObject({ prompt_tokens: count, completion_tokens: count })),
});

/**
 * A model behind an address that speaks the chat-completions protocol with answers by JSON Schema, as most services and local
 * servers do. The key stays inside: no error, cache or report has it.
 * @throws StandpointError `invalid-option` for an address that is none, a key that would travel in the open, or a variable that is not set
 */
export function chatCompletions(options: ChatCompletionsOptions): CodingModel {
  checkKeys(options, ['baseUrl', 'model', 'keyFrom', 'env', 'seed', 'temperature']);
  const { model, seed = 1, temperature = 0 } = options;
  demand(typeof model === 'string' && model !== '', 'model', model, 'the name of a model');
  const key = keyOf(options);
  const address = addressOf(options.baseUrl, key !== undefined);
  const settings = { model, seed, ...(temperature === null ? {} : { temperature }) };
  return {
    name: model,
    async ask(prompt, schema, signal) {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(bodyOf(settings, prompt, schema)),
        // A key must not be handed on to wherever an answer points.
        redirect: 'error',
        signal,
      }).catch((cause) => unreached(cause, signal));
      if (!response.ok) {
        await response.body?.cancel();
        throw ofStatus(response.status, waitOf(response.headers.get('retry-after')));
      }
      return replyOf(await response.json().catch((cause) => unreached(cause, signal)));
    },
  };
}

function bodyOf(settings: object, { system, user }: Prompt, schema: AnswerSchema): object {
  return {
    ...settings,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    response_format: { type: 'json_schema', json_schema: { name: 'codes', strict: true, schema } },
  };
}

function replyOf(body: unknown): Reply {
  const result = v.safeParse(completion, body);
  if (!result.success)
    throw new ModelFailure('again', 'the model’s service answered with something else than a completion');
  const { choices, usage } = result.output;
  const { message, finish_reason } = choices[0]!;
  if (message.refusal || finish_reason === 'content_filter') throw new ModelFailure('refused', 'the model refused');
  const tokens = usage ? { tokens: { input: usage.prompt_tokens, output: usage.completion_tokens } } : {};
  return { answer: message.content ?? '', ...tokens };
}

/** A caller's abort passes as it is; a broken line, or one that no JSON came from, may be tried again. */
function unreached(cause: unknown, signal: AbortSignal): never {
  if (signal.aborted) throw signal.reason;
  throw new ModelFailure(
    'again',
    cause instanceof SyntaxError ? 'the answer broke off' : 'the model cannot be reached',
  );
}

function keyOf({ keyFrom, env = process.env }: ChatCompletionsOptions): string | undefined {
  if (keyFrom === undefined) return undefined;
  const key = env[keyFrom];
  if (key) return key;
  throw new StandpointError('invalid-option', `the environment variable "${keyFrom}" is not set; put the key there`);
}

function addressOf(baseUrl: string, hasKey: boolean): string {
  const url = parsed(baseUrl);
  const usable = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '';
  if (!usable) {
    // Not shown: people put keys into addresses.
    throw new StandpointError(
      'invalid-option',
      'baseUrl must be an address such as "https://host/v1", without a key in it',
    );
  }
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (hasKey && url.protocol === 'http:' && !isHere) {
    throw new StandpointError('invalid-option', `a key is not sent to "${url.host}" in the open; use https`);
  }
  return `${url.href.replace(/\/{1,100}$/, '')}/chat/completions`;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Milliseconds that a Retry-After header in seconds asks for; dates are left to the usual back-off. */
function waitOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,5}$/.test(header) ? Number(header) * 1000 : undefined;
}
