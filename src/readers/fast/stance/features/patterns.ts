import type { Emitter } from '../../../../linear/index.js';
import type { View } from '../../../../syntax/index.js';
import { KIND } from './kinds.js';
import type { Surroundings } from './words.js';

const CONTRAST = 1;
const HYPOTHETICAL = 2;
/** What a word does to its sentence; one look-up serves both. */
const MOOD = new Map<string, number>([
  ...mark(CONTRAST, 'but however although though despite while yet whereas nevertheless nonetheless instead'),
  ...mark(HYPOTHETICAL, 'if would could should might may unless whether perhaps'),
]);

function mark(mood: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, mood]);
}

/** Valence from which a word counts as coloured. */
const COLOURED = 2;

/**
 * The nearest coloured words on both sides, what a contrast sets against what, and the mood of the sentence. Reads the
 * valence of each place that `emitValence` left in `out`.
 */
export function emitPatterns(view: View, s: Surroundings, out: Emitter): void {
  const n = view.word.length;
  const { tone } = out;
  let left = -1;
  for (let i = s.from - 1; i >= 0 && left < 0; i--) if (Math.abs(tone[i]!) >= COLOURED) left = i;
  let right = -1;
  for (let i = s.to + 1; i < n && right < 0; i++) if (Math.abs(tone[i]!) >= COLOURED) right = i;
  const l = left < 0 ? 0 : tone[left]!;
  const r = right < 0 ? 0 : tone[right]!;
  const own = view.clause[s.to]!;
  out.emit(KIND.polarPair, l, r, left < 0 ? right : left, right);
  out.emit(KIND.polarSide, l, left >= 0 && view.clause[left] === own ? 1 : 0, left, -1);
  out.emit(KIND.polarSide, r, right >= 0 && view.clause[right] === own ? 3 : 2, right, -1);
  emitContrast(view, s, out);
}

function emitContrast(view: View, s: Surroundings, out: Emitter): void {
  const { tone } = out;
  const n = view.word.length;
  let at = -1;
  let sum = 0;
  let hypothetical = 0;
  for (let i = 0; i < n; i++) {
    const mood = MOOD.get(view.word[i]!);
    if (mood === CONTRAST) at = i;
    else if (mood === HYPOTHETICAL) hypothetical = view.clause[i] === view.clause[s.to] ? 2 : Math.max(hypothetical, 1);
    if (i < s.from || i > s.to) sum += tone[i]!;
  }
  const asks = view.word[n - 1] === '?' ? 1 : 0;
  out.emit(KIND.mood, hypothetical * 2 + asks, grade(sum), -1, -1);
  if (at < 0) return;
  let before = 0;
  let after = 0;
  for (let i = 0; i < n; i++) {
    if (i >= s.from && i <= s.to) continue;
    if (i < at) before += tone[i]!;
    else if (i > at) after += tone[i]!;
  }
  out.emit(KIND.contrast, s.from > at ? 1 : 0, grade(before) * 16 + grade(after), at, -1);
}

/** Sign and rough size of a sum of valence, −3 to 3. */
function grade(sum: number): number {
  const size = Math.abs(sum);
  return Math.sign(sum) * (size >= 8 ? 3 : size >= 4 ? 2 : size >= 2 ? 1 : 0);
}
