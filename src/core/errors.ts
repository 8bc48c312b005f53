/** Every code a {@link StandpointError} can carry. The union is closed: adding one is a minor version. */
export type ErrorCode =
  | 'unknown-actor'
  | 'unknown-option'
  | 'invalid-option'
  | 'invalid-article'
  | 'duplicate-article'
  | 'invalid-registry'
  | 'invalid-dyad'
  | 'invalid-span'
  | 'invalid-scorer'
  | 'invalid-weights'
  | 'invalid-pipeline'
  | 'invalid-data'
  | 'unreadable'
  | 'missing-peer'
  | 'model-failed'
  | 'unsupported-runtime'
  | 'worker-died';

/**
 * A caller's mistake. Data is never a reason to throw one: an odd article gives a `warnings` entry instead.
 * The message names the thing, what was received and what to do.
 */
export class StandpointError extends Error {
  override readonly name = 'StandpointError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
