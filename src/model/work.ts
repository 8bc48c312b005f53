/** For work that takes its time: says how far it is, and can be stopped. */
export interface WorkOptions {
  /** Called as work gets done: articles, or channels of a comparison. The last call has `done` equal to `total`. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two steps by throwing the signal's reason. */
  readonly signal?: AbortSignal;
}
