import { readFileSync } from 'node:fs';

/**
 * Bytes of a model's file. This module stands for `#weights` while the library is worked on; the package has
 * `dist/weights.cjs` in its place, which holds the same bytes as text (see `pack.ts`).
 */
export default function weights(name: string): Uint8Array {
  return readFileSync(new URL(`${name}.bin`, import.meta.url));
}
