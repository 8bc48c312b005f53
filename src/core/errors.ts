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

const BRAND = Symbol.for('standpoint.error');

/**
 * A caller's mistake. Data is never a reason to throw one: an odd article gives a `warnings` entry instead.
 * The message names the thing, what was received and what to do.
 */
export class StandpointError extends Error {
  override readonly name = 'StandpointError';
  readonly [BRAND] = true;

  /** Both builds of the package may be loaded, each with a class of its own: an error of either is one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
