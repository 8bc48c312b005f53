import { StandpointError } from '../core/index.js';

/** Throws `unknown-option` for a key that the function does not take: a misspelt option must not pass silently. */
export function checkOptions(options: object, known: readonly string[], caller: string): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new StandpointError('unknown-option', `${caller}: unknown option "${key}"; it takes ${known.join(', ')}`);
    }
  }
}

/** Throws `invalid-option` unless the value is a whole number of at least `least`. */
export function checkCount(value: number, least: number, name: string, caller: string): void {
  if (!Number.isInteger(value) || value < least) {
    throw new StandpointError(
      'invalid-option',
      `${caller}: ${name} must be a whole number of at least ${least}, got ${String(value)}`,
    );
  }
}
