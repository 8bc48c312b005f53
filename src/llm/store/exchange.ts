import type { TokenCount } from '../../model/index.js';
import type { AnswerSchema, Prompt } from '../models/index.js';

/** A request that was answered, or refused: what is paid for, and need not be asked again. */
export interface ModelExchange {
  readonly schema: 'standpoint/exchange@1';
  readonly model: string;
  /** As the model gave it; absent where it refused. */
  readonly answer?: unknown;
  readonly tokens?: TokenCount;
}

export const EXCHANGE = 'standpoint/exchange@1';

/** Where exchanges are kept. */
export interface ExchangeStore {
  /** The exchange of that key, kept or made; two that ask for one key at a time make it once. */
  once(
    key: string,
    make: () => Promise<ModelExchange>,
  ): Promise<{ readonly exchange: ModelExchange; readonly fresh: boolean }>;
}

/** Name of an exchange: a digest of everything that is sent, and of who is asked. */
export async function keyOf(model: string, prompt: Prompt, schema: AnswerSchema, version: string): Promise<string> {
  const { system, user } = prompt;
  const bytes = new TextEncoder().encode(JSON.stringify([EXCHANGE, version, model, system, user, schema]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A store that lasts as long as the process. */
export function memoryStore(): ExchangeStore {
  const kept = new Map<string, Promise<ModelExchange>>();
  return {
    async once(key, make) {
      const known = kept.get(key);
      if (known) return { exchange: await known, fresh: false };
      const made = make();
      kept.set(key, made);
      // What failed is asked again.
      made.catch(() => kept.delete(key));
      return { exchange: await made, fresh: true };
    },
  };
}
