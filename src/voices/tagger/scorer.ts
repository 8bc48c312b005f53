import { findRows, type HeadTable } from '../../weights/heads.js';
import {
  contextFeatures,
  leftFeatures,
  leftKey,
  MIXED,
  MOST_FEATURES,
  mixedFeatures,
  PLACES,
  rightFeatures,
  rightKey,
  sameContext,
  stateFeatures,
  stateKey,
  wordFeature,
} from './features.js';
import { COLUMNS } from './score.js';
import type { TaggerView } from './view.js';

/** Entries of each memory; a power of two. */
const KEPT = 4096;
const WORD_COLUMNS = PLACES * COLUMNS;
/** Tokens whose mixed features are looked up at once, so that the table is waited for once. */
const STRETCH = 64;

/**
 * Adds up the weights of a token's features. Most sums come again: they are kept by word, by tags and by state, each at one
 * place of a small table, so that few weights are looked for. What is found never depends on what was kept.
 */
export class TokenScorer {
  private readonly words = new Int32Array(KEPT);
  /** One weight each, so that a byte holds it. */
  private readonly wordSums = new Int8Array(KEPT * WORD_COLUMNS);
  private readonly left = new Memory((key, sums, at) => this.add(leftFeatures(key, this.features), sums, at));
  private readonly right = new Memory((key, sums, at) => this.add(rightFeatures(key, this.features), sums, at));
  private readonly state = new Memory((key, sums, at) => this.add(stateFeatures(key, this.features), sums, at));
  private readonly context = new Int32Array(COLUMNS);
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly rows = new Int32Array(MOST_FEATURES);
  private readonly mixed = new Int32Array(STRETCH * MIXED);
  private readonly mixedRows = new Int32Array(STRETCH * MIXED);

  constructor(private readonly table: HeadTable) {
    for (let slot = 0; slot < KEPT; slot++) this.fillWord(slot, 0);
  }

  /**
   * Scores of every token's columns. The six columns are written out: sums in an array of their own took twice as long.
   */
  score(view: TaggerView): Float32Array {
    const { table, context, wordSums, left, right, state, features, mixedRows } = this;
    const { weights } = table;
    const [b0, b1, b2, b3, b4, b5] = sixOf(table.bias);
    const [f0, f1, f2, f3, f4, f5] = sixOf(table.steps);
    const { length, word } = view;
    const scores = new Float32Array(length * COLUMNS);
    for (let i = 0; i < length; i++) {
      if (i % STRETCH === 0) this.findMixed(view, i);
      if (i === 0 || !sameContext(view, i)) {
        context.fill(0);
        this.add(contextFeatures(view, i, features), context, 0);
      }
      const l = left.at(leftKey(view, i));
      const r = right.at(rightKey(view, i));
      const q = state.at(stateKey(view, i));
      let s0 = context[0]! + left.sums[l]! + right.sums[r]! + state.sums[q]!;
      let s1 = context[1]! + left.sums[l + 1]! + right.sums[r + 1]! + state.sums[q + 1]!;
      let s2 = context[2]! + left.sums[l + 2]! + right.sums[r + 2]! + state.sums[q + 2]!;
      let s3 = context[3]! + left.sums[l + 3]! + right.sums[r + 3]! + state.sums[q + 3]!;
      let s4 = context[4]! + left.sums[l + 4]! + right.sums[r + 4]! + state.sums[q + 4]!;
      let s5 = context[5]! + left.sums[l + 5]! + right.sums[r + 5]! + state.sums[q + 5]!;
      for (let place = 0; place < PLACES; place++) {
        const at = i + place - 2;
        const base = this.wordSlot(at >= 0 && at < length ? word[at]! : 0) * WORD_COLUMNS + place * COLUMNS;
        s0 += wordSums[base]!;
        s1 += wordSums[base + 1]!;
        s2 += wordSums[base + 2]!;
        s3 += wordSums[base + 3]!;
        s4 += wordSums[base + 4]!;
        s5 += wordSums[base + 5]!;
      }
      const mixed = (i % STRETCH) * MIXED;
      for (let k = mixed; k < mixed + MIXED; k++) {
        const row = mixedRows[k]!;
        if (row < 0) continue;
        const at = row * COLUMNS;
        s0 += weights[at]!;
        s1 += weights[at + 1]!;
        s2 += weights[at + 2]!;
        s3 += weights[at + 3]!;
        s4 += weights[at + 4]!;
        s5 += weights[at + 5]!;
      }
      const at = i * COLUMNS;
      scores[at] = b0 + s0 * f0;
      scores[at + 1] = b1 + s1 * f1;
      scores[at + 2] = b2 + s2 * f2;
      scores[at + 3] = b3 + s3 * f3;
      scores[at + 4] = b4 + s4 * f4;
      scores[at + 5] = b5 + s5 * f5;
    }
    return scores;
  }

  /** Rows of the mixed features of the stretch of tokens that begins here. */
  private findMixed(view: TaggerView, from: number): void {
    const to = Math.min(view.length, from + STRETCH);
    for (let i = from; i < to; i++) mixedFeatures(view, i, this.mixed, (i - from) * MIXED);
    findRows(this.table, this.mixed, (to - from) * MIXED, this.mixedRows);
  }

  /** Adds the weights of the first `count` features to `sums`, from `base` on. */
  private add(count: number, sums: Int32Array | Int8Array, base: number): void {
    const { table, features, rows } = this;
    const { weights } = table;
    findRows(table, features, count, rows);
    for (let k = 0; k < count; k++) {
      const row = rows[k]!;
      if (row < 0) continue;
      for (let c = 0; c < COLUMNS; c++) sums[base + c]! += weights[row * COLUMNS + c]!;
    }
  }

  private wordSlot(word: number): number {
    const slot = (word ^ (word >>> 12)) & (KEPT - 1);
    if (this.words[slot] !== word) this.fillWord(slot, word);
    return slot;
  }

  private fillWord(slot: number, word: number): void {
    this.words[slot] = word;
    this.wordSums.fill(0, slot * WORD_COLUMNS, (slot + 1) * WORD_COLUMNS);
    for (let place = 0; place < PLACES; place++) {
      this.features[0] = wordFeature(word, place);
      this.add(1, this.wordSums, slot * WORD_COLUMNS + place * COLUMNS);
    }
  }
}

/** Sums by key: each has one place, and gives way to the next that needs it. */
class Memory {
  readonly sums = new Int32Array(KEPT * COLUMNS);
  private readonly keys = new Int32Array(KEPT).fill(-1);

  /** @param fill writes to `sums` what a key comes to, from the place given on */
  constructor(private readonly fill: (key: number, sums: Int32Array, at: number) => void) {}

  /** Where the sums of a key begin. */
  at(key: number): number {
    const slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (KEPT - 1);
    const at = slot * COLUMNS;
    if (this.keys[slot] !== key) {
      this.keys[slot] = key;
      this.sums.fill(0, at, at + COLUMNS);
      this.fill(key, this.sums, at);
    }
    return at;
  }
}

function sixOf(values: Float64Array): readonly [number, number, number, number, number, number] {
  return [values[0]!, values[1]!, values[2]!, values[3]!, values[4]!, values[5]!];
}
