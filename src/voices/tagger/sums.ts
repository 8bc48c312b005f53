import { findRows, type HeadTable } from '../../weights/heads.js';
import { MOST_FEATURES } from './features.js';
import { COLUMNS } from './score.js';

/**
 * Numbers that hold the sums of all columns: two columns each, one in the upper and one in the lower 16 bits. A sum of as many
 * bytes as a token has features fits, and numbers that hold two sums are added like any others.
 */
export const PAIRS = COLUMNS / 2;

export const lowerOf = (pair: number): number => (pair << 16) >> 16;
export const upperOf = (pair: number): number => (pair - lowerOf(pair)) >> 16;

/** Adds up rows of a table. */
export class Adder {
  readonly features = new Int32Array(MOST_FEATURES);
  private readonly rows = new Int32Array(MOST_FEATURES);

  constructor(private readonly table: HeadTable) {}

  /** Writes to `sums`, from `at` on, what the weights of the first `count` of {@link features} come to. */
  write(count: number, sums: Int32Array, at: number): void {
    const { features, rows, table } = this;
    const { weights } = table;
    findRows(table, features, count, rows);
    for (let pair = 0; pair < PAIRS; pair++) sums[at + pair] = 0;
    for (let k = 0; k < count; k++) {
      const row = rows[k]!;
      if (row < 0) continue;
      const first = row * COLUMNS;
      for (let pair = 0; pair < PAIRS; pair++) {
        sums[at + pair]! += weights[first + 2 * pair]! + (weights[first + 2 * pair + 1]! << 16);
      }
    }
  }
}

/** Entries of a memory; a power of two. */
const KEPT = 4096;
/** Room of an entry, so that none lies across two lines of the processor's memory. */
const WIDTH = 4;

/** Sums by key: each has one place, and gives way to the next that needs it. */
export class Memory {
  readonly sums = new Int32Array(KEPT * WIDTH);
  private readonly keys = new Int32Array(KEPT).fill(-1);

  /** @param features writes the features of a key, and returns how many */
  constructor(
    private readonly adder: Adder,
    private readonly features: (key: number, out: Int32Array) => number,
  ) {}

  /** Where the sums of a key begin. */
  at(key: number): number {
    const slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (KEPT - 1);
    if (this.keys[slot] !== key) {
      this.keys[slot] = key;
      this.adder.write(this.features(key, this.adder.features), this.sums, slot * WIDTH);
    }
    return slot * WIDTH;
  }
}
