import { CueBook } from '../../../linear/index.js';
import type { Cue, Span } from '../../../model/index.js';
import { isContent, isContentTag, spanOf, TAG, type View } from '../../../syntax/index.js';
import { GROUP, GROUPS, RELATION } from './cue-groups.js';
import { nameWord, type PairPlaces } from './cue-names.js';
import { KIND } from './kinds.js';
import type { OrderedRelation } from './relation-features.js';

/** Smaller cues are not worth a line of their own. */
const SMALLEST = 0.01;
/** Features that were read from a whole stretch, not from its two ends. */
const STRETCHES: readonly number[] = [KIND.between, KIND.betweenCoarse, KIND.triple];

/**
 * Gathers the weights of the features of one pair by the words that a reader would name as the reason, for several heads at
 * once. What several words share is divided among those that mean something by themselves: "hold talks with [second]" counts
 * for "hold" and "talks". Slots are the words, then the groups.
 */
export class PairCues {
  private readonly book: CueBook;
  /** How much meaning a place has by itself: 2 a content word, 1 another word, 0 a name. */
  private meaning = new Uint8Array(64);
  private size = 0;

  constructor(heads: number) {
    this.book = new CueBook(heads);
  }

  open(view: View): void {
    this.size = view.word.length;
    this.book.open(this.size + GROUPS.length);
    if (this.size > this.meaning.length) this.meaning = new Uint8Array(this.size * 2);
    for (let i = 0; i < this.size; i++) this.meaning[i] = meaningOf(view, i);
  }

  /** Enters a feature of a kind, read from places `a` and `b` (−1 for none), with what it adds to each head. */
  add(kind: number, a: number, b: number, weights: readonly number[]): void {
    const from = a < 0 ? b : b < 0 ? a : Math.min(a, b);
    const to = Math.max(a, b);
    if (to < 0) this.book.add(this.size + GROUP[kind]!, weights);
    else if (to >= this.size) this.book.add(this.size + GROUPS.length - 1, weights);
    else if (from === to) this.book.add(from, weights);
    else this.divide(from, to, STRETCHES.includes(kind) ? 1 : to - from, weights);
  }

  /** Divides a feature among the places `from`, `from + step` … `to` that mean most. */
  private divide(from: number, to: number, step: number, weights: readonly number[]): void {
    const { meaning } = this;
    let most = 0;
    let count = 0;
    for (let i = from; i <= to; i += step) {
      if (meaning[i]! > most) {
        most = meaning[i]!;
        count = 1;
      } else if (meaning[i] === most) count++;
    }
    for (let i = from; i <= to; i += step) if (meaning[i] === most) this.book.add(i, weights, 1 / count);
  }

  /** True for words that only hold a sentence together, and for the pattern they make. */
  private isUntold(view: View, slot: number): boolean {
    return slot < this.size ? !isContent(view, slot) : slot === this.size + GROUPS.length - 1;
  }

  /** The strongest cues of a head first, and what is left of `total` as `other cues` over the sentence. */
  close(
    view: View,
    pair: PairPlaces,
    relations: readonly OrderedRelation[],
    head: number,
    total: number,
    limit: number,
  ): Cue[] {
    const { size } = this;
    const skips = (slot: number) => this.isUntold(view, slot);
    return this.book.close(head, { total, whole: whole(view), limit, least: SMALLEST, skips }, (slot) => {
      if (slot < size) return { span: spanOf(view, slot, slot), feature: nameWord(view, slot, pair) };
      if (slot === size + RELATION) return relationCue(view, relations);
      return { span: whole(view), feature: GROUPS[slot - size]! };
    });
  }
}

function meaningOf(view: View, at: number): number {
  const tag = view.tag[at]!;
  if (tag === TAG.name || tag === TAG.mark) return 0;
  return isContentTag(tag) ? 2 : 1;
}

/** What the rules found between the two, where they read it. */
function relationCue(view: View, relations: readonly OrderedRelation[]): { span: Span; feature: string } {
  const first = relations[0]?.relation;
  if (first === undefined) return { span: whole(view), feature: 'no relation found' };
  const kind = first.event === 'none' ? 'contact' : first.event.toLowerCase();
  const negated = first.modality === 'negated' ? 'negated ' : '';
  return { span: first.cues[0]?.span ?? whole(view), feature: `${negated}relation: ${kind}` };
}

function whole(view: View): Span {
  return view.word.length === 0 ? { start: 0, end: 0 } : spanOf(view, 0, view.word.length - 1);
}
