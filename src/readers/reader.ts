import type { Document, LayerName } from '../document.js';
import type {
  Coding,
  FrameObservation,
  Portrayals,
  RelationshipObservation,
  ScoredMention,
  StopSignal,
  ToneObservation,
} from '../model/index.js';

/**
 * What a reader judges of a document. It may leave parts out: they come from the pipeline's second reader, or are empty, which
 * makes what rests on them `insufficient`.
 */
export interface Readings {
  /** Chances of unfavourable, neutral and favourable: one row for each of the document's `targets`, in order. */
  readonly stances?: readonly ScoredMention[];
  /** Climate, direction and appraisal of pairs of actors, sentence by sentence. */
  readonly relationships?: readonly RelationshipObservation[];
  /** What each sentence adds to the tone of the whole. */
  readonly tones?: readonly ToneObservation[];
  readonly frames?: readonly FrameObservation[];
  /** What the article as a whole says of actors and relationships, as sums of terms, where the reader has its own view. */
  readonly portrayals?: Portrayals;
  /** What a coder answered to a codebook, and what became of the article. */
  readonly coding?: Coding;
}

/** The name of one of the {@link Readings}. */
export type Answer = keyof Readings;

export const ANSWERS: readonly Answer[] = ['stances', 'relationships', 'tones', 'frames', 'portrayals', 'coding'];

interface ReaderBase {
  readonly name: string;
  readonly version: string;
  /** Which parts of {@link Readings} it gives. */
  readonly answers: readonly Answer[];
  /** Layers it looks at. */
  readonly requires: readonly LayerName[];
}

/** Judges a document at once. It must not see who is meant: only where and how actors are mentioned. */
export interface Reader extends ReaderBase {
  /** Gives the parts that are `wanted`, all of which it has said to answer. */
  read(document: Document, wanted: ReadonlySet<Answer>): Readings;
}

/** A reader that answers later and likes to be asked about several documents at a time. */
export interface BatchReader extends ReaderBase {
  /** Documents asked about at once, at most; 1 or more. */
  readonly batch: number;
  /** One answer for each document, in order. */
  readAll(
    documents: readonly Document[],
    wanted: ReadonlySet<Answer>,
    options: { readonly signal?: StopSignal },
  ): Promise<readonly Readings[]>;
}

/** Who judges: at once, or later. */
export type AnyReader = Reader | BatchReader;

export function answersLater(reader: AnyReader): reader is BatchReader {
  return 'readAll' in reader;
}

/** `linear@1` */
export function nameOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`;
}
