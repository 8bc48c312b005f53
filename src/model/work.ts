/** For work on many articles: says how far it is, and can be stopped. */
export interface WorkOptions {
  /** Called as articles are done; the last call has `done` equal to `total`. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two articles by throwing the signal's reason. */
  readonly signal?: AbortSignal;
}
