/**
 * What a failed request asks for: `again`, it may go well later; `refused`, the model will not answer this one; `stop`, no request
 * of this kind can go well (a wrong key, an unknown model).
 */
export type FailureKind = 'again' | 'refused' | 'stop';

/** A request to a model that gave no answer. Its message is shown, so it must hold neither key nor text of the article. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';

  constructor(
    readonly kind: FailureKind,
    message: string,
    /** Milliseconds after which the service wants to be asked again. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** What an error thrown by a model of any make amounts to. */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const { status, statusCode, isRetryable, name } = (typeof error === 'object' && error ? error : {}) as {
    readonly [field: string]: unknown;
  };
  const code = typeof statusCode === 'number' ? statusCode : typeof status === 'number' ? status : undefined;
  if (code !== undefined) return ofStatus(code);
  if (isRetryable === true) return new ModelFailure('again', 'the model could not be reached');
  // The words of an unknown error may hold anything, so that its class has to do.
  const known = typeof name === 'string' && /^\w{1,40}$/.test(name) ? name : 'an error';
  return new ModelFailure('again', `the model gave ${known}`);
}

/** The failure that an HTTP status stands for. */
export function ofStatus(status: number, retryAfter?: number): ModelFailure {
  const message = `the model answered with HTTP status ${status}`;
  if (status === 408 || status === 409 || status === 429 || status >= 500) {
    return new ModelFailure('again', message, retryAfter);
  }
  const hint = { 401: ': no key, or a wrong one', 403: ': the key may not use it', 404: ': no such model or address' };
  return new ModelFailure('stop', message + (hint[status as keyof typeof hint] ?? ''));
}
