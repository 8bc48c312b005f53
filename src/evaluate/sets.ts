import { StandpointError } from '../core/index.js';
import type { Decoder } from './rows/index.js';

/** The rows of one file of gold data, still of unknown shape. */
export interface EvaluationSet {
  /** File name without `.jsonl`: `newsmtsc-dev-rw`. */
  readonly file: string;
  readonly rows: readonly unknown[];
  /** Line of each row, 1-based, for messages. Default: one row a line. */
  readonly lines?: readonly number[];
}

/** A row that could not be read; it is left out of every metric. */
export interface RowProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface ReadSet<T> {
  readonly file: string;
  readonly rows: readonly T[];
}

/** Parts that gold data come in; those of `train` were learned from. */
export const SPLITS = ['dev', 'test', 'train'] as const;

/** One of {@link SPLITS}. */
export type Split = (typeof SPLITS)[number];

/** The names that sets can have: `<set>-<split>` or `<set>-<split>-<part>`. */
export const SET_NAMES = [
  'newsmtsc',
  'basil',
  'persent',
  'plover',
  'polnear',
  'newswcl50',
  'babe',
  'relationship',
  'relation-sentences',
  'allsides-dyads',
  'evidence',
  'article-codes',
] as const;

/** One of {@link SET_NAMES}. */
export type SetName = (typeof SET_NAMES)[number];

/** True when a file holds a set of a split, in one part or several. */
export function isOf(file: string, set: SetName, split: Split): boolean {
  return file === `${set}-${split}` || file.startsWith(`${set}-${split}-`);
}

/** Reads rows with a decoder. Rows that cannot be read are reported and skipped. */
export function readSet<T>(set: EvaluationSet, row: Decoder<T>, onProblem: (problem: RowProblem) => void): ReadSet<T> {
  const rows: T[] = [];
  for (const [i, value] of set.rows.entries()) {
    try {
      rows.push(row(value, ''));
    } catch (error) {
      if (!(error instanceof StandpointError)) throw error;
      onProblem({ file: set.file, line: set.lines?.[i] ?? i + 1, message: error.message });
    }
  }
  return { file: set.file, rows };
}
