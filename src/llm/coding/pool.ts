import type { StopSignal } from '../../model/index.js';

/**
 * Works on all of `things`, at most `many` at once, and gives the results in their order. The first that fails ends the others:
 * `work` is given a signal for it.
 */
export async function inParallel<Thing, Result>(
  things: readonly Thing[],
  many: number,
  work: (thing: Thing, signal: AbortSignal) => Promise<Result>,
  outer: StopSignal | undefined,
): Promise<Result[]> {
  const controller = new AbortController();
  const onAbort = () => controller.abort(outer?.reason);
  if (outer?.aborted) onAbort();
  outer?.addEventListener('abort', onAbort, { once: true });
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < things.length) {
      controller.signal.throwIfAborted();
      const at = next++;
      results[at] = await work(things[at]!, controller.signal);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(many, things.length) }, worker));
    return results;
  } catch (error) {
    controller.abort(error);
    throw error;
  } finally {
    outer?.removeEventListener('abort', onAbort);
  }
}
