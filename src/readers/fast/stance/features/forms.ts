import type { Emitter } from '../../../../linear/index.js';
import type { View, Vocabulary } from '../../../../syntax/index.js';

/** Emits a word by its lemma, its cluster and what else is known of it, each with what is known of its place. */
export function emitForms(
  view: View,
  v: Vocabulary,
  at: number,
  [word, fine, third]: readonly [number, number, number],
  code: number,
  known: number | undefined,
  out: Emitter,
  b = -1,
): void {
  out.emit(word, view.lemma[at]!, code, at, b);
  const row = view.row[at]!;
  if (row < 0) return;
  out.emit(fine, v.fine[row]!, code, at, b);
  // Known of every word that has a row.
  out.emit(third, known!, code, at, b);
}
