import { FEATURE_VERSION } from '../../../../components/stance/features/kinds.js';
import { StandpointError } from '../../../../core/errors.js';
import { fromBase64 } from '../../../../linear/base64.js';
import { HASH_BITS } from '../../../../linear/hash.js';

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

/** Bits of the number of slots: half as many again as weights, and never so few that tags could clash. */
const LEAST_SLOT_BITS = 19;
/** Bits of an id that are kept in its slot; the place of the slot gives the others. */
export const TAG_BITS = 16;
/** Cuts them from an id. A number, since a power is worked out anew wherever it stands. */
export const TAG_MASK = 0xffff;

/**
 * Weights ready for look-up, one cell a feature, so that most look-ups touch memory once: the low 16 bits of the id, then
 * the bytes of negative and positive. The cell stands at the slot that the high bits of the id name, or soon after; 0 is empty.
 */
export interface WeightTable {
  readonly bias: readonly [number, number];
  readonly step: number;
  readonly cells: Int32Array;
  /** Shift that makes an id the number of its slot. */
  readonly shift: number;
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
  let slotBits = LEAST_SLOT_BITS;
  while (2 ** slotBits < 1.5 * count && slotBits < HASH_BITS) slotBits++;
  const shift = HASH_BITS - slotBits;
  // Two ids of one tag have homes so far apart; a cell that far from its home could be taken for another.
  const reach = 2 ** (TAG_BITS - shift);
  const cells = new Int32Array(2 ** slotBits + reach);
  const { length } = bytes;
  let id = 0;
  let at = 0;
  let free = 0;
  for (let row = 0; row < count; row++) {
    if (at + 3 > length) throw new StandpointError('invalid-weights', `stance weights end after ${row} of ${count}`);
    let byte = bytes[at++]!;
    let gap = byte & 127;
    for (let bits = 7; byte > 127; bits += 7) {
      byte = bytes[at++]!;
      gap |= (byte & 127) << bits;
    }
    id += gap;
    const negative = bytes[at++]!;
    const positive = bytes[at++]!;
    // Ids come in order, so that the cell after the last one is the next that is free.
    const home = id >>> shift;
    const slot = home > free ? home : free;
    if (slot - home >= reach) throw new StandpointError('invalid-weights', 'the ids of stance weights are no hashes');
    if ((negative | positive) === 0) continue;
    cells[slot] = ((id & TAG_MASK) << 16) | (negative << 8) | positive;
    free = slot + 1;
  }
  return { bias: packed.bias, step: packed.step, cells, shift };
}

/** Steps that a cell adds to the logit of negative. */
export function negativeOf(cell: number): number {
  return (cell << 16) >> 24;
}

/** Steps that a cell adds to the logit of positive. */
export function positiveOf(cell: number): number {
  return (cell << 24) >> 24;
}
