import { Ranking } from '../../../linear/ranking.js';
import type { Cue, Span } from '../../../model/index.js';
import { spanOf } from '../../../syntax/view/places.js';
import { TAG } from '../../../syntax/view/tags.js';
import type { View } from '../../../syntax/view/view.js';
import { GROUP, GROUPS, RELATION } from './cue-groups.js';
import { nameWord, type Pair } from './cue-names.js';
import { KIND } from './kinds.js';
import type { OrderedRelation } from './relation-features.js';

/** Smaller cues are not worth a line of their own. */
const SMALLEST = 0.01;
/** Features that were read from a whole stretch, not from its two ends. */
const STRETCHES: readonly number[] = [KIND.between, KIND.betweenCoarse, KIND.triple];

/**
 * Gathers the weights of the features of one pair by the words that a reader would name as the reason, for several heads at
 * once. What several words share is divided among those that mean something by themselves: "hold talks with [second]" counts
 * for "hold" and "talks".
 */
export class CueBook {
  /** Weights of head h: word by word from `h × (size + GROUPS)`, then of the groups. */
  private sums = new Float64Array(0);
  /** How much meaning a place has by itself: 2 a content word, 1 another word, 0 a name. */
  private meaning = new Uint8Array(0);
  private size = 0;
  private width = 0;
  private readonly ranking = new Ranking();

  constructor(private readonly heads: number) {}

  open(view: View): void {
    this.size = view.word.length;
    this.width = this.size + GROUPS.length;
    const slots = this.heads * this.width;
    if (slots > this.sums.length) {
      this.sums = new Float64Array(slots * 2);
      this.meaning = new Uint8Array(this.width * 2);
    } else this.sums.fill(0, 0, slots);
    for (let i = 0; i < this.size; i++) this.meaning[i] = meaningOf(view, i);
  }

  /** Enters a feature of a kind, read from places `a` and `b` (−1 for none), with what it adds to each head. */
  add(kind: number, a: number, b: number, weights: Float64Array): void {
    const from = a < 0 ? b : b < 0 ? a : Math.min(a, b);
    const to = Math.max(a, b);
    if (to < 0) this.enter(this.size + GROUP[kind]!, 1, weights);
    else if (to >= this.size) this.enter(this.size + GROUPS.length - 1, 1, weights);
    else if (from === to) this.enter(from, 1, weights);
    else this.divide(from, to, STRETCHES.includes(kind) ? 1 : to - from, weights);
  }

  /** Divides a feature among the places `from`, `from + step` … `to` that mean most. */
  private divide(from: number, to: number, step: number, weights: Float64Array): void {
    const { meaning } = this;
    let most = 0;
    let count = 0;
    for (let i = from; i <= to; i += step) {
      if (meaning[i]! > most) {
        most = meaning[i]!;
        count = 1;
      } else if (meaning[i] === most) count++;
    }
    for (let i = from; i <= to; i += step) if (meaning[i] === most) this.enter(i, 1 / count, weights);
  }

  private enter(slot: number, part: number, weights: Float64Array): void {
    for (let head = 0, at = slot; head < this.heads; head++, at += this.width) this.sums[at]! += part * weights[head]!;
  }

  /** The strongest cues first, and what is left of `total` as `other cues` over the sentence. */
  close(
    view: View,
    pair: Pair,
    relations: readonly OrderedRelation[],
    head: number,
    total: number,
    limit: number,
  ): Cue[] {
    const { ranking, sums, size } = this;
    const base = head * this.width;
    ranking.open(limit, SMALLEST);
    for (let slot = 0; slot < this.width; slot++) ranking.offer(slot, sums[base + slot]!);
    let rest = total;
    const cues: Cue[] = [];
    for (let i = 0; i < ranking.count; i++) {
      const slot = ranking.keys[i]!;
      const weight = ranking.weights[i]!;
      rest -= weight;
      if (slot < size) cues.push({ span: spanOf(view, slot, slot), feature: nameWord(view, slot, pair), weight });
      else if (slot === size + RELATION) cues.push({ ...relationCue(view, relations), weight });
      else cues.push({ span: whole(view), feature: GROUPS[slot - size]!, weight });
    }
    if (rest !== 0) cues.push({ span: whole(view), feature: 'other cues', weight: rest });
    return cues;
  }
}

function meaningOf(view: View, at: number): number {
  const tag = view.tag[at]!;
  if (tag === TAG.name || tag === TAG.mark) return 0;
  return tag <= TAG.adverb || tag === TAG.interjection ? 2 : 1;
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
