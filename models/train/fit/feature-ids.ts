import { type Emitter, HASH_MASK } from '../../../src/linear/index.js';
import type { FeatureRows } from './heads.js';

/** Gathers the features of many rows, one row after the other, as kept bits of their hashes. */
export class FeatureIds {
  private readonly offsets: Uint32Array;
  private ids = new Int32Array(1 << 20);
  private row = 0;
  private size = 0;

  constructor(rows: number) {
    this.offsets = new Uint32Array(rows + 1);
  }

  /** Enters what the emitter holds as the next row. */
  add({ hash, count }: Emitter): void {
    if (this.size + count > this.ids.length) {
      const larger = new Int32Array(Math.max(this.ids.length * 2, this.size + count));
      larger.set(this.ids);
      this.ids = larger;
    }
    for (let k = 0; k < count; k++) this.ids[this.size++] = hash[k]! & HASH_MASK;
    this.offsets[++this.row] = this.size;
  }

  rows(): FeatureRows {
    return { offsets: this.offsets, ids: this.ids.subarray(0, this.size) };
  }
}
