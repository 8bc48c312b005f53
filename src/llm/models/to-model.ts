import { StandpointError } from '../../core/index.js';
import { type AiSdkModel, fromAiSdk, isAiSdkModel, isKnownSpecification } from './ai-sdk.js';
import type { CodingModel, ModelFunction } from './model.js';

/** Whatever can be asked: a function, {@link chatCompletions}, or a language model of the AI SDK. */
export type AnyModel = ModelFunction | CodingModel | AiSdkModel;

/**
 * Anything that can be asked, as the coder asks it. `name` is what a function is called in caches and codes.
 * @throws StandpointError `invalid-option` for what cannot be asked, and for a function without a name
 */
export function toModel(model: AnyModel, name?: string): CodingModel {
  if (typeof model === 'function') {
    if (!name) {
      const message = 'modelName must name what the function asks, such as "qwen3-32b", since codes are kept under it';
      throw new StandpointError('invalid-option', message);
    }
    return { name, ask: async (prompt, schema, signal) => ({ answer: await model(prompt, schema, signal) }) };
  }
  if (isAiSdkModel(model)) {
    if (isKnownSpecification(model)) return { ...fromAiSdk(model), ...(name ? { name } : {}) };
    const message = `model has the specification "${model.specificationVersion}" of the AI SDK; use version 5 or 6 of it`;
    throw new StandpointError('invalid-option', message);
  }
  if (typeof model === 'object' && model !== null && typeof model.ask === 'function') return model;
  const message =
    'model must be a function (prompt, schema, signal) => answer, chatCompletions({ … }) or an AI SDK model';
  throw new StandpointError('invalid-option', message);
}
