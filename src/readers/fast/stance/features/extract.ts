import type { Emitter } from '../../../../linear/index.js';
import { findRoles, type View, type Vocabulary } from '../../../../syntax/index.js';
import { emitFrames } from './frames.js';
import { emitPatterns } from './patterns.js';
import { emitRoles } from './role-features.js';
import { emitValence } from './valence.js';
import { emitWords, surround } from './words.js';

/** Every feature of the target that covers places `from` to `to` (inclusive) of the view. Clears `out` first. */
export function extract(view: View, vocabulary: Vocabulary, from: number, to: number, out: Emitter): void {
  out.clear(view.word.length);
  const roles = findRoles(view, from, to);
  const surroundings = surround(view, from, to, roles.speech);
  emitWords(view, vocabulary, surroundings, out);
  emitValence(view, vocabulary, surroundings, roles, out);
  emitRoles(view, vocabulary, roles, out);
  emitFrames(view, vocabulary, surroundings, out);
  emitPatterns(view, surroundings, out);
}
