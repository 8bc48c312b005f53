import type { Document } from '../../../src/document.js';
import type { Place, Window } from '../../../src/training.js';
import type { LinearTie } from './linear.js';

/** Wanted chances; null where nothing is known. */
export type Wanted = readonly number[] | null;

/** What is known of an actor in a sentence. */
export interface StanceLabel {
  readonly wanted: Wanted;
  readonly weight: number;
  /** 0: readers of single sentences (NewsMTSC); 1: coders of articles. */
  readonly manner: 0 | 1;
  /** What the linear reader says. */
  readonly linear?: readonly number[];
  /** Whether that reader has learned from the article. */
  readonly isLearned?: boolean;
  /** Whom the article as a whole was coded for. */
  readonly key?: string;
}

/** What is known of two actors in a sentence: climate (−, 0, +, none), direction, appraisal (−, 0, +), class. */
export interface TieLabel {
  readonly climate: Wanted;
  readonly direction: Wanted;
  readonly appraisal: Wanted;
  readonly quad: Wanted;
  /** What the linear reader says, which has not learned from the article. */
  readonly linear?: LinearTie;
  readonly weight: number;
  readonly key?: string;
}

/** A window as the training reads it: ids of pieces, and rows of places in it. */
export interface TrainingWindow {
  readonly group: string;
  readonly source: string;
  readonly ids: readonly number[];
  readonly stances: readonly (StanceLabel & { readonly from: number; readonly to: number } & Place)[];
  readonly ties: readonly (TieLabel & {
    readonly from: number;
    readonly to: number;
    readonly a: number;
    readonly b: number;
  })[];
}

/** Rows of the mentions and pairs of a document of which something is known, window by window. */
export function windowRows(
  document: Document,
  windows: readonly Window[],
  stances: ReadonlyMap<number, StanceLabel>,
  ties: readonly (TieLabel & { readonly mentions: readonly [number, number] })[],
): Pick<TrainingWindow, 'ids' | 'stances' | 'ties'>[] {
  return windows.map(({ ids, sentences, places }) => {
    const spanOf = new Map(sentences.map((each) => [each.sentence, each]));
    const seen = new Set<string>();
    const stanceRows = [...stances].flatMap(([mention, label]) => {
      const { actor, sentence } = document.mentions[mention]!;
      const place = places.get(mention);
      const span = spanOf.get(sentence);
      const name = `${sentence} ${actor}`;
      if (place === undefined || span === undefined || seen.has(name)) return [];
      seen.add(name);
      return [{ ...label, from: span.from, to: span.to, ...place }];
    });
    const tieRows = ties.flatMap(({ mentions, ...label }) => {
      const [a, b] = [...mentions].map((each) => places.get(each)?.at);
      const spans = mentions.map((each) => spanOf.get(document.mentions[each]!.sentence));
      if (a === undefined || b === undefined || spans[0] === undefined || spans[1] === undefined) return [];
      const from = Math.min(spans[0].from, spans[1].from);
      const to = Math.max(spans[0].to, spans[1].to);
      return [{ ...label, from, to, a, b }];
    });
    return { ids, stances: stanceRows, ties: tieRows };
  });
}
