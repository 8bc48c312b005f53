import { StandpointError } from '../../errors.js';
import { FEATURE_VERSION } from '../features/kinds.js';
import { fromBase64 } from './base64.js';

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

/** Low bits of an id that are compared; the rest say where to look. */
const LOW_BITS = 8;
const BUCKETS = 2 ** (HASH_BITS - LOW_BITS);

/** Weights ready for look-up: ids in order, found through the first of each bucket. */
export interface WeightTable {
  readonly bias: readonly [number, number];
  readonly step: number;
  /** Row of the first id of each bucket; one more at the end. */
  readonly starts: Int32Array;
  /** Low bits of each row's id. */
  readonly low: Uint8Array;
  readonly negative: Int8Array;
  readonly positive: Int8Array;
}

/** Unpacks weights. Those fitted to other features, or that break off, give `invalid-weights`. */
export function unpackWeights(packed: PackedWeights): WeightTable {
  const { count } = packed;
  if (packed.version !== FEATURE_VERSION) {
    throw new StandpointError(
      'invalid-weights',
      `stance weights of version ${packed.version} were given, features are of version ${FEATURE_VERSION}; train again`,
    );
  }
  const bytes = fromBase64(packed.data);
  const starts = new Int32Array(BUCKETS + 1);
  const low = new Uint8Array(count);
  const negative = new Int8Array(count);
  const positive = new Int8Array(count);
  let id = 0;
  let at = 0;
  let bucket = 0;
  for (let row = 0; row < count; row++) {
    if (at + 3 > bytes.length)
      throw new StandpointError('invalid-weights', `stance weights end after ${row} of ${count}`);
    let byte = bytes[at++]!;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
    }
    id += gap;
    for (const own = id >>> LOW_BITS; bucket < own; ) starts[++bucket] = row;
    low[row] = id;
    negative[row] = bytes[at++]!;
    positive[row] = bytes[at++]!;
  }
  starts.fill(count, bucket + 1);
  return { bias: packed.bias, step: packed.step, starts, low, negative, positive };
}

/** Row of a feature's hash, −1 when it has no weight. */
export function findRow(table: WeightTable, hash: number): number {
  const id = hash & HASH_MASK;
  const low = id & (2 ** LOW_BITS - 1);
  const bucket = id >>> LOW_BITS;
  const end = table.starts[bucket + 1]!;
  for (let row = table.starts[bucket]!; row < end; row++) if (table.low[row] === low) return row;
  return -1;
}
