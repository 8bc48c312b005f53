import type { Cue } from '../model/index.js';
import { Ranking } from './ranking.js';

/** Pairs of slots told apart by the key of a pair. */
const WIDTH = 2 ** 15;

export interface Closing {
  /** What all cues add up to. */
  readonly total: number;
  /** Where the other cues stand. */
  readonly whole: Cue['span'];
  /** At most so many cues are listed one by one, and none that weighs less than `least`. */
  readonly limit: number;
  readonly least: number;
  /** A reason that this is true for is not told, however heavy. */
  readonly skips: (slot: number, other: number | null) => boolean;
}

type Tell = (slot: number, other: number | null) => Pick<Cue, 'span' | 'feature'>;

/**
 * Gathers the weights of features by what a reader would call one reason, for several heads at once. A reason is a slot, by
 * number, or a pair of slots; what they stand for is the caller's. Of reasons as heavy, the one of the lower slot comes first.
 */
export class CueBook {
  /** Weights of slot s: those of all heads from `s × heads`. */
  private sums = new Float64Array(1024);
  private slots = 0;
  private pairKeys: number[] = [];
  private pairSums: number[] = [];
  private readonly ranking = new Ranking();

  constructor(private readonly heads: number) {}

  /** Empties it and makes room for so many slots. */
  open(slots: number): void {
    this.slots = slots;
    const size = slots * this.heads;
    if (size > this.sums.length) this.sums = new Float64Array(2 * size);
    else this.sums.fill(0, 0, size);
    this.pairKeys.length = 0;
    this.pairSums.length = 0;
  }

  /** Enters a share of what a feature adds to each head. */
  add(slot: number, weights: ArrayLike<number>, share = 1): void {
    const { sums, heads } = this;
    for (let head = 0, at = slot * heads; head < heads; head++, at++) sums[at]! += share * weights[head]!;
  }

  /** Enters a feature that rests on two slots together. */
  addPair(a: number, b: number, weights: ArrayLike<number>): void {
    const { pairKeys, pairSums, heads } = this;
    const key = a * WIDTH + b;
    let i = pairKeys.length - 1;
    while (i >= 0 && pairKeys[i] !== key) i--;
    if (i < 0) {
      i = pairKeys.push(key) - 1;
      for (let head = 0; head < heads; head++) pairSums.push(0);
    }
    for (let head = 0; head < heads; head++) pairSums[i * heads + head]! += weights[head]!;
  }

  /**
   * The heaviest reasons of a head, heaviest first, and what they leave of the total as `other cues`, so that all together
   * add up to it. `tell` gives span and name of a slot, or of a pair when it is given two.
   */
  close(head: number, { total, whole, limit, least, skips }: Closing, tell: Tell): Cue[] {
    const { ranking, sums, heads, slots, pairKeys } = this;
    ranking.open(limit, least);
    for (let slot = 0, at = head; slot < slots; slot++, at += heads) {
      const weight = sums[at]!;
      if (Math.abs(weight) >= least && !skips(slot, null)) ranking.offer(slot, weight);
    }
    for (let i = 0; i < pairKeys.length; i++) {
      const pair = pairKeys[i]!;
      if (!skips(Math.floor(pair / WIDTH), pair % WIDTH)) ranking.offer(-1 - i, this.pairSums[i * heads + head]!);
    }
    const cues: Cue[] = [];
    let rest = total;
    for (let i = 0; i < ranking.count; i++) {
      const key = ranking.keys[i]!;
      const weight = ranking.weights[i]!;
      const pair = key < 0 ? pairKeys[-1 - key]! : 0;
      const { span, feature } = key < 0 ? tell(Math.floor(pair / WIDTH), pair % WIDTH) : tell(key, null);
      rest -= weight;
      cues.push({ span, feature, weight });
    }
    if (rest !== 0) cues.push({ span: whole, feature: 'other cues', weight: rest });
    return cues;
  }
}
