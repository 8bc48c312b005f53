import type { TokenCount } from '../../model/index.js';

/** What a model is given: the codebook and its rules, and the article with what is asked. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
}

/** JSON Schema of the answer. */
export type AnswerSchema = Readonly<Record<string, unknown>>;

/** Anything that answers: it gives an object that fits the schema, or JSON of one. */
export type ModelFunction = (prompt: Prompt, schema: AnswerSchema, signal?: AbortSignal) => Promise<unknown>;

/** What a model answered, and what it cost. */
export interface Reply {
  readonly answer: unknown;
  readonly tokens?: TokenCount;
}

/** A language model as the coder asks it. */
export interface CodingModel {
  /** Goes into caches, codes and reports: `qwen3-32b`. Never holds a key. */
  readonly name: string;
  /** Rejects with a {@link ModelFailure} where it can say what went wrong. */
  ask(prompt: Prompt, schema: AnswerSchema, signal: AbortSignal): Promise<Reply>;
}
