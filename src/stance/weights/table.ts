import { StandpointError } from '../../errors.js';
import { FEATURE_VERSION } from '../features/kinds.js';
import { fromBase64 } from './base64.js';
import { ByteReader } from './reader.js';

/** Bits of a feature's hash that are kept. Two of 2^26 ids clash once in some hundreds of features. */
export const HASH_BITS = 26;
export const HASH_MASK = 2 ** HASH_BITS - 1;

/** Packed weights: two signed bytes a feature, the logits of negative and positive over neutral. */
export interface PackedWeights {
  /** Version of the features the weights were fitted to. */
  readonly version: number;
  /** Logits of negative and positive when nothing is known, temperature applied. */
  readonly bias: readonly [number, number];
  /** What one step of a byte is worth, temperature applied. */
  readonly step: number;
  readonly count: number;
  /** Base64: for each feature, the distance to the id before it and its two bytes. */
  readonly data: string;
}

/** Weights ready for look-up: an open-addressing table. */
export interface WeightTable {
  readonly bias: readonly [number, number];
  readonly step: number;
  /** Id + 1 of the feature in each slot, 0 for an empty one. */
  readonly keys: Int32Array;
  readonly negative: Int8Array;
  readonly positive: Int8Array;
  readonly slotMask: number;
}

/** Unpacks weights. Those fitted to other features give `invalid-weights`. */
export function unpackWeights(packed: PackedWeights): WeightTable {
  if (packed.version !== FEATURE_VERSION) {
    throw new StandpointError(
      'invalid-weights',
      `stance weights of version ${packed.version} were given, features are of version ${FEATURE_VERSION}; train again`,
    );
  }
  let slots = 1024;
  while (slots < packed.count * 2.5) slots *= 2;
  const slotMask = slots - 1;
  const keys = new Int32Array(slots);
  const negative = new Int8Array(slots);
  const positive = new Int8Array(slots);
  const reader = new ByteReader(fromBase64(packed.data));
  let id = 0;
  for (let i = 0; i < packed.count; i++) {
    if (reader.done) throw new StandpointError('invalid-weights', `stance weights end after ${i} of ${packed.count}`);
    id += reader.varint();
    let slot = id & slotMask;
    while (keys[slot] !== 0) slot = (slot + 1) & slotMask;
    keys[slot] = id + 1;
    negative[slot] = reader.byte();
    positive[slot] = reader.byte();
  }
  return { bias: packed.bias, step: packed.step, keys, negative, positive, slotMask };
}

/** Slot of a feature's hash, −1 when it has no weight. */
export function findSlot(table: WeightTable, hash: number): number {
  const { keys, slotMask } = table;
  const key = (hash & HASH_MASK) + 1;
  let slot = (key - 1) & slotMask;
  for (;;) {
    const found = keys[slot]!;
    if (found === key) return slot;
    if (found === 0) return -1;
    slot = (slot + 1) & slotMask;
  }
}
