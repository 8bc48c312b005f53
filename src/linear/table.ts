import { StandpointError } from '../core/index.js';
import { HASH_BITS } from './hash.js';
import { ByteReader } from './reader.js';
import type { LinearWeights } from './weights.js';

/**
 * Weights ready for look-up: slots that hold a feature's id + 1 (0 when empty) and its weights side by side, so that a
 * look-up waits for memory once. A feature's home is as far into the slots as its id into all ids; it stands there or soon
 * after, and ids ascend.
 */
export interface WeightTable {
  readonly classes: number;
  readonly bias: Float64Array;
  readonly steps: Float64Array;
  readonly slots: Int32Array;
  /** Numbers of a slot that hold weights, four to a number. */
  readonly words: number;
  /** Makes an id the number of its home. */
  readonly scale: number;
}

/** Slots beyond the last home; further than that from home stands only what is no hash. */
const REACH = 256;

/** Unpacks weights. Those that break off, or whose ids are no hashes, give `invalid-weights`. */
export function tableOf({ count, bias, steps, data }: LinearWeights): WeightTable {
  const classes = bias.length;
  const words = Math.ceil(classes / 4);
  const size = 1 + words;
  // A fifth of the slots is empty: more room would make runs shorter, and the table larger than the memory at hand.
  const homes = Math.max(1024, Math.ceil(1.25 * count));
  const scale = homes / 2 ** HASH_BITS;
  const slots = new Int32Array((homes + REACH) * size);
  const weights = new Int8Array(slots.buffer);
  const reader = new ByteReader(data);
  const columns = data.length - count * classes;
  let id = 0;
  let free = 0;
  for (let row = 0; row < count; row++) {
    if (reader.at >= columns) throw new StandpointError('invalid-weights', `weights end after ${row} of ${count}`);
    id += reader.varint();
    // Ids come in order, so that the slot after the last one is the next that is free.
    const home = Math.floor(id * scale);
    const slot = Math.max(home, free);
    if (slot - home >= REACH) throw new StandpointError('invalid-weights', 'the ids of weights are no hashes');
    free = slot + 1;
    slots[slot * size] = id + 1;
    const at = (slot * size + 1) * 4;
    for (let c = 0, from = columns + row; c < classes; c++, from += count) weights[at + c] = data[from]!;
  }
  return { classes, bias: Float64Array.from(bias), steps: Float64Array.from(steps), slots, words, scale };
}
