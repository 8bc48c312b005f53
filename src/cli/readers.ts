import { lexiconReader, linearReader, type Reader } from '../readers/index.js';

const READERS = { linear: linearReader, lexicon: lexiconReader } as const satisfies Record<string, () => Reader>;

export type ReaderName = keyof typeof READERS;

/** Names for `--reader`. */
export const READER_NAMES = Object.keys(READERS) as readonly ReaderName[];

/** The reader of a name; without one the reader that `analyze` uses. */
export function readerNamed(name: ReaderName = 'linear'): Reader {
  return READERS[name]();
}
