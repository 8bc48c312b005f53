import type { Warning } from '../../model/index.js';
import type { CorpusFile } from '../files.js';
import type { Manifests } from '../manifest.js';
import type { Fields, SourcePlace } from '../record/index.js';

/** The fields of what may be an article, and where they stand. */
export interface FoundRecord {
  readonly record: Fields;
  readonly place: SourcePlace & { readonly id: string };
}

/** Where a record of a file of many stands. Lines count from 1. */
export function placeIn({ path, name }: CorpusFile, line: number): FoundRecord['place'] {
  return { file: path, line, id: `${name}#${line}` };
}

export type Warn = (warning: Warning) => void;

/** A record of a file of many, or what is wrong with it; `isWhole` when more than one record is lost with it. Lines count from 1. */
export type RecordRow =
  | { readonly line: number; readonly record: Fields; readonly isWestern?: boolean }
  | { readonly line: number; readonly error: string; readonly isWhole?: boolean };

/** What the reader of a file goes by. */
export interface FileContext {
  readonly manifests: Manifests;
  readonly warn: Warn;
}
