/** An object with one value for each of the keys, in their order. */
export function keyed<Key extends string, T>(keys: readonly Key[], make: (key: Key) => T): Record<Key, T> {
  // Its keys are exactly those given, which Object.fromEntries cannot tell.
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, T>;
}
