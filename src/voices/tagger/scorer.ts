import { findRow, type HeadTable } from '../../weights/heads.js';
import {
  contextFeatures,
  MOST_FEATURES,
  mixedFeatures,
  PLACES,
  sameContext,
  stateFeatures,
  stateKey,
  tagsFeatures,
  tagsKey,
  wordFeature,
} from './features.js';
import { COLUMNS } from './score.js';
import type { TaggerView } from './view.js';

/** Entries of each memory; a power of two. */
const KEPT = 4096;
const WORD_COLUMNS = PLACES * COLUMNS;

/**
 * Adds up the weights of a token's features. Most sums come again: they are kept by word, by tags and by state, each at one
 * place of a small table, so that few weights are looked for. What is found never depends on what was kept.
 */
export class TokenScorer {
  private readonly words = new Int32Array(KEPT);
  private readonly wordSums = new Int32Array(KEPT * WORD_COLUMNS);
  private readonly tags = new Int32Array(KEPT).fill(-1);
  private readonly tagSums = new Int32Array(KEPT * COLUMNS);
  private readonly states = new Int32Array(KEPT).fill(-1);
  private readonly stateSums = new Int32Array(KEPT * COLUMNS);
  private readonly context = new Int32Array(COLUMNS);
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly sums = new Int32Array(COLUMNS);

  constructor(private readonly table: HeadTable) {
    for (let slot = 0; slot < KEPT; slot++) this.fillWord(slot, 0);
  }

  /** Scores of every token's columns. */
  score(view: TaggerView): Float32Array {
    const { steps, bias } = this.table;
    const { sums, context, wordSums, tagSums, stateSums, features } = this;
    const { length } = view;
    const scores = new Float32Array(length * COLUMNS);
    for (let i = 0; i < length; i++) {
      for (let c = 0; c < COLUMNS; c++) sums[c] = 0;
      for (let place = 0; place < PLACES; place++) {
        const at = i + place - 2;
        const base = this.wordSlot(at >= 0 && at < length ? view.word[at]! : 0) * WORD_COLUMNS + place * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) sums[c]! += wordSums[base + c]!;
      }
      const tags = this.tagSlot(tagsKey(view, i)) * COLUMNS;
      const state = this.stateSlot(stateKey(view, i)) * COLUMNS;
      if (i === 0 || !sameContext(view, i)) {
        context.fill(0);
        this.add(contextFeatures(view, i, features, 0), context, 0);
      }
      for (let c = 0; c < COLUMNS; c++) sums[c]! += tagSums[tags + c]! + stateSums[state + c]! + context[c]!;
      this.add(mixedFeatures(view, i, features, 0), sums, 0);
      for (let c = 0; c < COLUMNS; c++) scores[i * COLUMNS + c] = bias[c]! + sums[c]! * steps[c]!;
    }
    return scores;
  }

  /** Adds the weights of the first `count` features to `sums`, from `base` on. */
  private add(count: number, sums: Int32Array, base: number): void {
    const { table, features } = this;
    const { weights } = table;
    for (let k = 0; k < count; k++) {
      const row = findRow(table, features[k]!);
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

  private tagSlot(key: number): number {
    const slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (KEPT - 1);
    if (this.tags[slot] === key) return slot;
    this.tags[slot] = key;
    this.tagSums.fill(0, slot * COLUMNS, (slot + 1) * COLUMNS);
    this.add(tagsFeatures(key, this.features, 0), this.tagSums, slot * COLUMNS);
    return slot;
  }

  private stateSlot(key: number): number {
    const slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (KEPT - 1);
    if (this.states[slot] === key) return slot;
    this.states[slot] = key;
    this.stateSums.fill(0, slot * COLUMNS, (slot + 1) * COLUMNS);
    this.add(stateFeatures(key, this.features, 0), this.stateSums, slot * COLUMNS);
    return slot;
  }
}
