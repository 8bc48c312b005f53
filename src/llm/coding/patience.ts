import { failureOf, ModelFailure } from '../models/index.js';

/** How long a model is waited for, and how often it is asked again. */
export interface Patience {
  /** Further tries after the first. */
  readonly retries: number;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  /** Milliseconds before the first further try; twice as long before each one after it. */
  readonly pause: number;
}

export const PATIENCE: Patience = { retries: 5, timeout: 120_000, pause: 1000 };

/** No wait is longer than this, whatever the service asks for. */
const LONGEST = 60_000;

/**
 * Asks until there is an answer: too many requests, errors of the service, broken lines and silence are tried again, later each
 * time. An abort rejects with its reason at once.
 * @throws ModelFailure when it refuses, when asking again is of no use, or when it was asked often enough
 */
export async function askPatiently<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  { retries, timeout, pause }: Patience,
  signal: AbortSignal,
): Promise<Answer> {
  for (let tried = 0; ; tried++) {
    signal.throwIfAborted();
    try {
      return await within(ask, timeout, signal);
    } catch (error) {
      signal.throwIfAborted();
      const failure = failureOf(error);
      if (failure.kind !== 'again' || tried >= retries) throw failure;
      await sleep(Math.min(LONGEST, Math.max(failure.retryAfter ?? 0, pause * 2 ** tried)), signal);
    }
  }
}

/** One request; one that takes too long is ended, even where the model does not listen to its signal. */
async function within<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  timeout: number,
  outer: AbortSignal,
): Promise<Answer> {
  const controller = new AbortController();
  let stop: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  const end = (reason: unknown) => {
    controller.abort(reason);
    stop(reason);
  };
  const onAbort = () => end(outer.reason);
  const timer = setTimeout(() => end(new ModelFailure('again', `no answer within ${timeout / 1000} s`)), timeout);
  outer.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([ask(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', onAbort);
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
