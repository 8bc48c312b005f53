import { Lookup, type WeightTable } from '../../../linear/index.js';
import { MOST_FEATURES } from './features.js';
import { COLUMNS } from './score.js';

/**
 * Numbers that hold the sums of all columns: two columns each, one in the upper and one in the lower 16 bits. A sum of as many
 * bytes as a token has features fits, and numbers that hold two sums are added like any others.
 */
export const PAIRS = COLUMNS / 2;

export const lowerOf = (pair: number): number => (pair << 16) >> 16;
export const upperOf = (pair: number): number => (pair - lowerOf(pair)) >> 16;

/** Bits of the sieve: few enough to stay in the processor's nearer memory, so many that one feature in thirty is let through. */
const SIEVE_BITS = 2 ** 19;

/** Adds up rows of a table. */
export class Adder {
  readonly features = new Int32Array(MOST_FEATURES);
  /** A bit is set for each feature that has weights: most that are looked for have none. */
  private readonly sieve = new Int32Array(SIEVE_BITS / 32);

  private readonly sought = new Int32Array(MOST_FEATURES);
  private readonly lookup: Lookup;

  constructor(table: WeightTable) {
    this.lookup = new Lookup(table);
    const { slots, words } = table;
    for (let at = 0; at < slots.length; at += words + 1) if (slots[at] !== 0) this.mark(slots[at]! - 1);
  }

  private mark(id: number): void {
    const bit = id & (SIEVE_BITS - 1);
    this.sieve[bit >> 5]! |= 1 << (bit & 31);
  }

  /** Writes to `sums`, from `at` on, what the weights of {@link features} from `from` to `to` come to. */
  write(from: number, to: number, sums: Int32Array, at: number): void {
    const { features, sought, lookup, sieve } = this;
    let count = 0;
    for (let k = from; k < to; k++) {
      const bit = features[k]! & (SIEVE_BITS - 1);
      if ((sieve[bit >> 5]! & (1 << (bit & 31))) !== 0) sought[count++] = features[k]!;
    }
    if (count > 0) lookup.find(sought, count);
    const { weights, stride } = lookup;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let k = 0, first = 0; k < count; k++, first += stride) {
      s0 += weights[first]! + (weights[first + 1]! << 16);
      s1 += weights[first + 2]! + (weights[first + 3]! << 16);
      s2 += weights[first + 4]! + (weights[first + 5]! << 16);
    }
    sums[at] = s0;
    sums[at + 1] = s1;
    sums[at + 2] = s2;
  }
}

/** Numbers of an entry of a memory: the sums and the key, so that an entry lies in one line of the processor's memory. */
const WIDTH = PAIRS + 1;

/** Sums by key: each has one place, and gives way to the next that needs it. */
export class Memory {
  readonly sums: Int32Array;
  private readonly shift: number;

  /**
   * @param bits two to how many entries are kept
   * @param features writes the features of a key, and returns how many
   */
  constructor(
    private readonly adder: Adder,
    bits: number,
    private readonly features: (key: number, out: Int32Array) => number,
  ) {
    this.sums = new Int32Array(WIDTH * 2 ** bits).fill(-1);
    this.shift = 32 - bits;
  }

  /** Where the sums of a key begin. */
  at(key: number): number {
    const at = (Math.imul(key, 0x9e3779b1) >>> this.shift) * WIDTH;
    if (this.sums[at + PAIRS] !== key) {
      this.sums[at + PAIRS] = key;
      this.adder.write(0, this.features(key, this.adder.features), this.sums, at);
    }
    return at;
  }
}
