import { HASH_MASK } from './hash.js';
import type { WeightTable } from './table.js';

/** Bits of the number of features kept at hand: their lines stay in a processor's nearer memory, as the table does not. */
const KEPT_BITS = { short: 15, long: 14 };

/**
 * Looks features up and lays their weights side by side. The same features come again and again in an article: the last
 * ones are kept at hand, and the rest is fetched first and compared afterwards, so that many slots are on their way at once.
 */
export class Lookup {
  /** Numbers that hold a feature's weights, four to each. */
  private readonly words: number;
  /** Bytes from one feature's weights to the next's in {@link weights}. */
  readonly stride: number;
  /** The weights of the features asked for last, in their order; 0 where a feature has none. */
  weights: Int8Array;
  /** The same memory, four weights to a number. */
  cells: Int32Array;
  /** Id + 1 and weights, by the low bits of the id. */
  private readonly kept: Int32Array;
  private readonly keptMask: number;
  private missed = new Int32Array(1024);

  /** One made beside another shares what that keeps at hand. */
  constructor(
    readonly table: WeightTable,
    beside?: Lookup,
  ) {
    const { words } = table;
    this.words = words;
    this.stride = words * 4;
    const lines = 2 ** (words === 1 ? KEPT_BITS.short : KEPT_BITS.long);
    this.keptMask = lines - 1;
    this.kept = beside?.kept ?? new Int32Array(lines * (words + 1));
    this.cells = new Int32Array(1024 * words);
    this.weights = new Int8Array(this.cells.buffer);
  }

  /** Finds the weights of the first `count` hashes. */
  find(hashes: Int32Array, count: number): void {
    if (this.missed.length < count) this.grow(count);
    const { words, kept, keptMask, missed, cells } = this;
    const { slots, scale } = this.table;
    const size = words + 1;
    let misses = 0;
    for (let k = 0, to = 0; k < count; k++, to += words) {
      const id = hashes[k]! & HASH_MASK;
      const line = (id & keptMask) * size;
      if (kept[line] === id + 1) {
        cells[to] = kept[line + 1]!;
        for (let w = 1; w < words; w++) cells[to + w] = kept[line + 1 + w]!;
      } else {
        cells[to] = slots[((id * scale) | 0) * size]!;
        missed[misses++] = k;
      }
    }
    for (let m = 0; m < misses; m++) {
      const k = missed[m]!;
      const id = hashes[k]! & HASH_MASK;
      const to = k * words;
      let slot = ((id * scale) | 0) * size;
      let key = cells[to]!;
      // An empty slot ends the run, and so does a larger id.
      while (key !== 0 && key <= id) {
        slot += size;
        key = slots[slot]!;
      }
      const isThere = key === id + 1;
      const line = (id & keptMask) * size;
      kept[line] = id + 1;
      for (let w = 0; w < words; w++) {
        const cell = isThere ? slots[slot + 1 + w]! : 0;
        kept[line + 1 + w] = cell;
        cells[to + w] = cell;
      }
    }
  }

  /** Whether the k-th feature asked for has weights. */
  has(k: number): boolean {
    const { words, cells } = this;
    let any = cells[k * words]!;
    for (let w = 1; w < words; w++) any |= cells[k * words + w]!;
    return any !== 0;
  }

  private grow(count: number): void {
    this.missed = new Int32Array(2 * count);
    this.cells = new Int32Array(2 * count * this.words);
    this.weights = new Int8Array(this.cells.buffer);
  }
}
