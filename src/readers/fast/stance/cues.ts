import { CueBook, type Emitter } from '../../../linear/index.js';
import type { Cue } from '../../../model/index.js';
import { isContent, spanOf, type View } from '../../../syntax/index.js';
import { SHAPE } from './features/index.js';
import { namePair, nameRole, nameTone, nameWord } from './names.js';

/** Small cues are not worth a line of their own. */
const SMALLEST = 0.004;
const LEXICON_SLOTS = 16;
/** Slots of a place: the word, its role, its valence, and what it is with the next word. */
const WORD = 0;
const ROLE = 1;
const TONE = 2;
const NEXT = 3;
const SLOTS = 4;

/** The mention that is scored: its places in a view. */
export interface Target {
  readonly view: View;
  readonly from: number;
  readonly to: number;
}

/** Gathers the weights of the features of one mention by what a reader would call one reason. */
export class StanceCues {
  private readonly book = new CueBook(1);
  private readonly lexicon = new Float64Array(LEXICON_SLOTS);
  private roles = new Uint8Array(64);
  private size = 0;

  open(size: number): void {
    this.size = size;
    this.book.open(size * SLOTS);
    if (size > this.roles.length) this.roles = new Uint8Array(size * 2);
    else this.roles.fill(0, 0, size);
    this.lexicon.fill(0);
  }

  /** `a` and `b` are places; for a role or a sum of the lexicon, `b` is −2 minus its code. */
  add(kind: number, a: number, b: number, weight: ArrayLike<number>): void {
    const { book, size } = this;
    const shape = SHAPE[kind]!;
    if (shape === 'lexicon') this.lexicon[-2 - b]! += weight[0]!;
    else if (a < 0 || a >= size) return;
    else if (shape === 'word') book.add(a * SLOTS + WORD, weight);
    else if (shape === 'role') {
      book.add(a * SLOTS + ROLE, weight);
      if (b < -1) this.roles[a] = -2 - b;
    } else if (shape === 'pair') {
      if (b < 0 || b >= size) book.add(a * SLOTS + WORD, weight);
      else if (b === a + 1) book.add(a * SLOTS + NEXT, weight);
      else book.addPair(Math.min(a, b), Math.max(a, b), weight);
    }
  }

  /** Gives the weight of each sum of the lexicon to the words it sums, by the size of their valence. */
  private spread({ tone, groups }: Emitter): void {
    for (let code = 0; code < LEXICON_SLOTS; code++) {
      const weight = this.lexicon[code]!;
      if (weight === 0) continue;
      const bit = 1 << (code >> 1);
      const sign = code % 2 === 0 ? -1 : 1;
      const isSummed = (i: number) => (groups[i]! & bit) !== 0 && tone[i]! * sign > 0;
      let sum = 0;
      for (let i = 0; i < this.size; i++) if (isSummed(i)) sum += Math.abs(tone[i]!);
      for (let i = 0; i < this.size; i++) {
        if (isSummed(i)) this.book.add(i * SLOTS + TONE, [(weight * Math.abs(tone[i]!)) / sum]);
      }
    }
  }

  /** The strongest cues first, and what is left of `total` as `other cues` over the sentence. */
  close(target: Target, emitter: Emitter, total: number, limit: number, sentence: Cue['span']): Cue[] {
    this.spread(emitter);
    const { view, from, to } = target;
    // What only holds a sentence together is no reason for what it says.
    const skips = (slot: number, other: number | null) => {
      const at = other === null ? slot >> 2 : slot;
      const end = other ?? ((slot & 3) === NEXT ? at + 1 : at);
      return !isContent(view, at) && !isContent(view, end);
    };
    return this.book.close(0, { total, whole: sentence, limit, least: SMALLEST, skips }, (slot, other) => {
      if (other !== null) return { span: spanOf(view, slot, other), feature: namePair(view, slot, other, from, to) };
      const at = slot >> 2;
      const span = spanOf(view, at, at);
      switch (slot & 3) {
        case TONE:
          return { span, feature: nameTone(view, at, from, emitter.tone[at]!) };
        case ROLE:
          return { span, feature: nameRole(view, at, this.roles[at]!) };
        case NEXT:
          return { span: spanOf(view, at, at + 1), feature: namePair(view, at, at + 1, from, to) };
        default:
          return { span, feature: nameWord(view, at, from, to) };
      }
    });
  }
}
