import { StandpointError } from './errors.js';
import { didYouMean, nearest } from './nearest.js';

/** Throws `unknown-option` for a key that is none of `known`: a misspelt option must not pass silently. */
export function checkKeys(options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const hint = didYouMean(nearest(key, known)) || '.';
    throw new StandpointError('unknown-option', `unknown option "${key}"${hint} Options: ${known.join(', ')}`);
  }
}

/** Throws `invalid-option` unless the value holds up. */
export function demand(holds: boolean, name: string, received: unknown, needed: string): void {
  if (holds) return;
  throw new StandpointError('invalid-option', `${name} must be ${needed}; received ${show(received)}`);
}

function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value) ?? String(value);
}

/** Throws `invalid-option` unless the value is a whole number of at least `least`. */
export function checkCount(value: number, least: number, name: string): void {
  demand(Number.isInteger(value) && value >= least, name, value, `a whole number of at least ${least}`);
}
