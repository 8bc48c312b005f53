export type { AiSdkModel } from './ai-sdk.js';
export { type ChatCompletionsOptions, chatCompletions } from './chat-completions.js';
export { type FailureKind, failureOf, ModelFailure } from './failure.js';
export type { AnswerSchema, CodingModel, ModelFunction, Prompt, Reply } from './model.js';
export { type AnyModel, toModel } from './to-model.js';
