import type { PipelineOptions } from '../pipeline.js';
import { lexiconReader, linearReader } from '../readers/index.js';

type Readers = Pick<PipelineOptions, 'reader' | 'otherwise'>;

export interface ReaderFlags {
  readonly reader?: ReaderName | undefined;
  /** Folder of weights of one's own, for the neural reader. */
  readonly weights?: string | undefined;
}

const READERS = {
  linear: async () => ({ reader: linearReader() }),
  lexicon: async () => ({ reader: lexiconReader() }),
  neural: async ({ weights }: ReaderFlags) => {
    // Loaded when asked for: it brings a runtime with it.
    const { neuralReader } = await import('../readers/neural/index.js');
    const reader = await neuralReader(weights === undefined ? {} : { model: weights });
    return { reader, otherwise: linearReader() };
  },
} as const satisfies Record<string, (flags: ReaderFlags) => Promise<Readers>>;

export type ReaderName = keyof typeof READERS;

export const READER_NAMES = Object.keys(READERS) as readonly ReaderName[];

/** Who judges, by a name; without one the reader that `analyze` uses. */
export async function readersNamed(flags: ReaderFlags): Promise<Readers> {
  return READERS[flags.reader ?? 'linear'](flags);
}
