/** For work that takes its time: says how far it is, and can be stopped. */
export interface WorkOptions {
  /** Called as work gets done: articles, or channels of a comparison. The last call has `done` equal to `total`. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two steps by throwing the signal's reason. */
  readonly signal?: StopSignal;
}

/** What is used of an `AbortSignal`, so that the types need no library of browsers or of Node. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  /** Throws `reason` once it is aborted. */
  throwIfAborted(): void;
  /** Calls `listener` when it is aborted. */
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  /** Calls it no more. */
  removeEventListener(type: 'abort', listener: () => void): void;
}
