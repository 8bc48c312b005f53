import { isRecord, StandpointError } from '../../core/index.js';

/** Reads a value of unknown shape, or throws an `invalid-data` error that names the field at `path`. */
export type Decoder<T> = (value: unknown, path: string) => T;

function fail(path: string, wanted: string, value: unknown): never {
  const got = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  throw new StandpointError('invalid-data', `field "${path || 'row'}" should be ${wanted}, but it is ${got}`);
}

export const text: Decoder<string> = (value, path) =>
  typeof value === 'string' ? value : fail(path, 'a string', value);

export const number: Decoder<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(path, 'a finite number', value);

export const flag: Decoder<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : fail(path, 'true or false', value);

/** One of a few listed values. */
export function oneOf<const T extends string | number>(...values: readonly T[]): Decoder<T> {
  return (value, path) => {
    const found = values.find((each) => each === value);
    return found === undefined ? fail(path, `one of ${values.join(', ')}`, value) : found;
  };
}

export function list<T>(item: Decoder<T>): Decoder<readonly T[]> {
  return (value, path) =>
    Array.isArray(value) ? value.map((each, i) => item(each, `${path}[${i}]`)) : fail(path, 'an array', value);
}

/** An object used as a dictionary; a Map, so that no name can collide with what objects inherit. */
export function dictionary<T>(item: Decoder<T>): Decoder<ReadonlyMap<string, T>> {
  return (value, path) => {
    if (!isRecord(value)) return fail(path, 'an object', value);
    return new Map(Object.entries(value).map(([key, each]) => [key, item(each, `${path}.${key}`)]));
  };
}

/** Null and absence are both read as null. */
export function nullable<T>(item: Decoder<T>): Decoder<T | null> {
  return (value, path) => (value === null || value === undefined ? null : item(value, path));
}

/** An object with the listed fields; further fields are ignored. */
export function record<T extends object>(fields: { readonly [K in keyof T]: Decoder<T[K]> }): Decoder<T> {
  const entries = Object.entries<Decoder<unknown>>(fields);
  return (value, path) => {
    if (!isRecord(value)) return fail(path, 'an object', value);
    const read = entries.map(([key, decoder]) => [key, decoder(value[key], path ? `${path}.${key}` : key)]);
    // The fields of T have just been read one by one, each by its own decoder.
    return Object.fromEntries(read) as T;
  };
}
