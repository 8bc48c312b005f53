import type { WeightTable } from '../../../linear/index.js';
import {
  contextFeatures,
  leftFeatures,
  leftKey,
  PLACES,
  rightFeatures,
  rightKey,
  sameContext,
  stateFeatures,
  stateKey,
  wordFeature,
} from './features.js';
import { COLUMNS } from './score.js';
import { Adder, lowerOf, Memory, PAIRS, upperOf } from './sums.js';
import type { TaggerView } from './view.js';

/** Words whose sums are kept; a power of two. */
const KEPT = 8192;
/**
 * Numbers of a word's sums, {@link PAIRS} for each of the {@link PLACES}, and last the word: one line of the processor's memory.
 */
const WIDTH = 16;
const KEY = WIDTH - 1;

/**
 * Adds up the weights of a token's features. Most sums come again: they are kept by word, by tags and by state, each at one
 * place of a small table, so that few weights are looked for. What is found never depends on what was kept.
 */
export class TokenScorer {
  private readonly adder: Adder;
  private readonly wordSums = new Int32Array(KEPT * WIDTH);
  private readonly left: Memory;
  private readonly right: Memory;
  private readonly state: Memory;
  private readonly context = new Int32Array(PAIRS);

  constructor(private readonly table: WeightTable) {
    this.adder = new Adder(table);
    this.left = new Memory(this.adder, 12, leftFeatures);
    this.right = new Memory(this.adder, 13, rightFeatures);
    this.state = new Memory(this.adder, 10, stateFeatures);
    for (let slot = 0; slot < KEPT; slot++) this.fillWord(slot * WIDTH, 0);
  }

  /** Scores of every token's columns. What a word adds to the tokens around it is added when the word is met, so that it is looked for once. */
  score(view: TaggerView): Float32Array {
    const { wordSums } = this;
    const { length, word } = view;
    const scores = new Float32Array(length * COLUMNS);
    // Two more tokens on either side, which nobody asks for.
    const sums = new Int32Array((length + 8) * PAIRS);
    for (let at = -2; at < length + 2; at++) {
      let from = this.wordSlot(at >= 0 && at < length ? word[at]! : 0) * WIDTH;
      for (let token = at + 6; token > at + 6 - PLACES; token--) {
        const to = token * PAIRS;
        sums[to]! += wordSums[from]!;
        sums[to + 1]! += wordSums[from + 1]!;
        sums[to + 2]! += wordSums[from + 2]!;
        from += PAIRS;
      }
      if (at >= 2) this.finish(view, at - 2, sums, (at + 2) * PAIRS, scores);
    }
    return scores;
  }

  /** Writes the scores of token `i`, of which the sums of the words are known. */
  private finish(view: TaggerView, i: number, sums: Int32Array, from: number, scores: Float32Array): void {
    const { adder, context } = this;
    if (i === 0 || !sameContext(view, i)) adder.write(0, contextFeatures(view, i, adder.features), context, 0);
    const l = this.left.at(leftKey(view, i));
    const r = this.right.at(rightKey(view, i));
    const q = this.state.at(stateKey(view, i));
    const left = this.left.sums;
    const right = this.right.sums;
    const state = this.state.sums;
    const p0 = sums[from]! + context[0]! + left[l]! + right[r]! + state[q]!;
    const p1 = sums[from + 1]! + context[1]! + left[l + 1]! + right[r + 1]! + state[q + 1]!;
    const p2 = sums[from + 2]! + context[2]! + left[l + 2]! + right[r + 2]! + state[q + 2]!;
    const { bias, steps } = this.table;
    const at = i * COLUMNS;
    scores[at] = bias[0]! + lowerOf(p0) * steps[0]!;
    scores[at + 1] = bias[1]! + upperOf(p0) * steps[1]!;
    scores[at + 2] = bias[2]! + lowerOf(p1) * steps[2]!;
    scores[at + 3] = bias[3]! + upperOf(p1) * steps[3]!;
    scores[at + 4] = bias[4]! + lowerOf(p2) * steps[4]!;
    scores[at + 5] = bias[5]! + upperOf(p2) * steps[5]!;
  }

  private wordSlot(word: number): number {
    const slot = (word ^ (word >>> 13)) & (KEPT - 1);
    if (this.wordSums[slot * WIDTH + KEY] !== word) this.fillWord(slot * WIDTH, word);
    return slot;
  }

  private fillWord(at: number, word: number): void {
    const { adder, wordSums } = this;
    wordSums[at + KEY] = word;
    for (let place = 0; place < PLACES; place++) {
      adder.features[place] = wordFeature(word, place);
      adder.write(place, place + 1, wordSums, at + place * PAIRS);
    }
  }
}
