import type { Emitter } from '../../../../linear/index.js';
import { isContentTag, signedLemma, TAG, type View, type Vocabulary } from '../../../../syntax/index.js';
import { KIND } from './kinds.js';

const TARGET = 0x1234567;

/** 0 left, 1 right, 2 inside what the target itself says. */
export type Side = 0 | 1 | 2;

export interface Surroundings {
  readonly from: number;
  readonly to: number;
  /** Side of each place. */
  readonly side: readonly number[];
  /** Side, distance band, clause and quotation together. */
  readonly zone: readonly number[];
}

export function surround(view: View, from: number, to: number, speech: number): Surroundings {
  const side: number[] = [];
  const zone: number[] = [];
  const n = view.word.length;
  const own = view.clause[to]!;
  const quote = view.quote[to]!;
  const speaks = speech >= 0;
  const tail = speaks && Math.min(from, speech) > 3;
  for (let i = 0; i < n; i++) {
    const right = i > to;
    const distance = right ? i - to : from - i;
    const said = speaks && i !== speech && (right ? i > speech : tail);
    const s = said ? 2 : right ? 1 : 0;
    const band = said
      ? 0
      : distance <= 3
        ? 0
        : view.clause[i] === own
          ? distance <= 8
            ? 1
            : 2
          : distance <= 8
            ? 3
            : 4;
    side.push(s);
    zone.push((s * 5 + band) * 2 + (view.quote[i] === quote ? 0 : 1));
  }
  return { from, to, side, zone };
}

/** Words, their clusters and pairs of neighbours, by where they stand. */
export function emitWords(view: View, v: Vocabulary, s: Surroundings, out: Emitter): void {
  const n = view.word.length;
  for (let i = 0; i < n; i++) {
    if (i >= s.from && i <= s.to) continue;
    const tag = view.tag[i]!;
    const row = view.row[i]!;
    const side = s.side[i]!;
    const zone = s.zone[i]!;
    const lemma = signedLemma(view, i);
    if (tag !== TAG.name && tag !== TAG.number) {
      out.emit(KIND.word, lemma, 0, i, -1);
      out.emit(KIND.wordSide, lemma, side, i, -1);
      out.emit(KIND.wordZone, lemma, zone, i, -1);
    }
    if (row >= 0 && isContentTag(tag)) {
      const flip = view.negated[i]! << 12;
      out.emit(KIND.fineSide, v.fine[row]! | flip, side, i, -1);
      out.emit(KIND.fineZone, v.fine[row]! | flip, zone, i, -1);
      out.emit(KIND.coarseZone, v.coarse[row]! | flip, zone, i, -1);
    }
    if (i + 1 < n && i + 1 !== s.from) {
      const next = view.lemma[i + 1]!;
      out.emit(KIND.pair, lemma, next, i, i + 1);
      out.emit(KIND.pairSide, lemma ^ side, next, i, i + 1);
      const nextRow = view.row[i + 1]!;
      if (row >= 0 && nextRow >= 0) out.emit(KIND.finePair, v.fine[row]!, v.fine[nextRow]! * 4 + side, i, i + 1);
    }
    if (tag === TAG.verb) emitVerbNoun(view, v, s, i, out);
  }
  emitAround(view, s, out);
}

/** A verb with the next noun: "lost support", "won praise". */
function emitVerbNoun(view: View, v: Vocabulary, s: Surroundings, verb: number, out: Emitter): void {
  for (let k = verb + 1; k < view.word.length && k < verb + 6; k++) {
    const tag = view.tag[k]!;
    if (tag === TAG.mark || tag === TAG.verb) return;
    if (tag !== TAG.noun) continue;
    if (k >= s.from && k <= s.to) return;
    if (k > verb + 1) out.emit(KIND.verbNoun, signedLemma(view, verb), view.lemma[k]! ^ s.side[verb]!, verb, k);
    const a = view.row[verb]!;
    const b = view.row[k]!;
    if (a >= 0 && b >= 0) out.emit(KIND.verbNounFine, v.fine[a]!, v.fine[b]! * 4 + s.side[verb]!, verb, k);
    return;
  }
}

function emitAround(view: View, s: Surroundings, out: Emitter): void {
  const before = s.from > 0 ? view.lemma[s.from - 1]! : 0;
  const after = s.to + 1 < view.word.length ? view.lemma[s.to + 1]! : 0;
  const before2 = s.from > 1 ? view.lemma[s.from - 2]! : 0;
  const after2 = s.to + 2 < view.word.length ? view.lemma[s.to + 2]! : 0;
  out.emit(KIND.before, before, 0, s.from - 1, -1);
  out.emit(KIND.after, after, 0, s.to + 1, -1);
  out.emit(KIND.before, before2, before, s.from - 2, s.from - 1);
  out.emit(KIND.after, after, after2, s.to + 1, s.to + 2);
  out.emit(KIND.around, before, after ^ TARGET, s.from - 1, s.to + 1);
}
