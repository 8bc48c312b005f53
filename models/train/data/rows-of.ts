import type { Decoder } from '../../../src/training.js';
import { lines } from './lines.js';

/** The rows of a file of the benchmarks, each checked. */
export function rowsOf<T>(folder: string, name: string, decode: Decoder<T>): T[] {
  return lines<unknown>(folder, name).map((row) => decode(row, name));
}
