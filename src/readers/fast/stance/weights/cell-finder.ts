import { HASH_MASK } from '../../../../linear/hash.js';
import { TAG_BITS, TAG_MASK, type WeightTable } from './table.js';

/** Cells kept at hand: 256 KB, which stays in a processor's nearer memory. */
const KEPT = 2 ** 15;

/**
 * Looks features up. The table is larger than a processor's nearer memory, and the same features come again and again in
 * an article: the last ones are kept at hand, and the rest is fetched first and compared afterwards, so that many cells
 * are on their way at once.
 */
export class CellFinder {
  /** Id + 1 and cell, by the low bits of the id. */
  private readonly kept = new Int32Array(2 * KEPT);
  private missed = new Int32Array(1024);

  constructor(private readonly table: WeightTable) {}

  /** Writes to `found` the cell of each of the first `count` hashes, 0 for one that has no weight. */
  find(hashes: Int32Array, count: number, found: Int32Array): void {
    const { kept } = this;
    const { cells, shift } = this.table;
    if (this.missed.length < count) this.missed = new Int32Array(2 * count);
    const { missed } = this;
    let misses = 0;
    for (let k = 0; k < count; k++) {
      const id = hashes[k]! & HASH_MASK;
      const at = (id & (KEPT - 1)) * 2;
      if (kept[at] === id + 1) found[k] = kept[at + 1]!;
      else {
        found[k] = cells[id >>> shift]!;
        missed[misses++] = k;
      }
    }
    for (let m = 0; m < misses; m++) {
      const k = missed[m]!;
      const id = hashes[k]! & HASH_MASK;
      const cell = walk(this.table, id, found[k]!);
      found[k] = cell;
      const at = (id & (KEPT - 1)) * 2;
      kept[at] = id + 1;
      kept[at + 1] = cell;
    }
  }
}

/** The cell of an id, from the one at its home on: cells that found theirs taken stand right behind. */
function walk({ cells, shift }: WeightTable, id: number, home: number): number {
  const tag = id & TAG_MASK;
  let cell = home;
  for (let slot = id >>> shift; cell !== 0 && cell >>> TAG_BITS !== tag; ) cell = cells[++slot]!;
  return cell;
}
