import { StandpointError } from '../errors.js';
import { fromBase64 } from './base64.js';
import { HASH_MASK } from './hash.js';
import { ByteReader } from './reader.js';

/**
 * Packed weights of several softmax heads over one set of features: a signed byte a class and feature, eight classes at
 * most. Of each head the last class has none: the others are measured against it.
 */
export interface PackedHeads {
  /** Version of the features the weights were fitted to. */
  readonly version: number;
  /** Logits of every class when nothing is known, head after head. */
  readonly bias: readonly number[];
  /** What one step of a byte is worth, by class. */
  readonly steps: readonly number[];
  readonly count: number;
  /** Base64: for each feature, the distance to the id before it, a byte whose bits tell which classes have a weight, and those. */
  readonly data: string;
}

/** Weights ready for look-up: an open-addressing table of rows. */
export interface HeadTable {
  readonly classes: number;
  readonly bias: Float64Array;
  readonly steps: Float64Array;
  /** Two numbers a slot: the feature's id + 1 (0 for an empty slot) and its row. */
  readonly slots: Int32Array;
  readonly weights: Int8Array;
  readonly slotMask: number;
  /** The rows looked up last, as two numbers each: id + 1 and row. A feature met once is soon met again. */
  readonly recent: Int32Array;
}

/** Rows kept at hand: 64 KB, which stays in a processor's nearer memory as the whole table does not. */
const RECENT = 2 ** 13;

/** Spreads an id over the slots: ids of one family differ in few bits, and would stand in one long run. */
function home(id: number, slotMask: number): number {
  const mixed = Math.imul(id ^ (id >>> 15), 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) & slotMask;
}

/** Unpacks weights. Those fitted to other features give `invalid-weights`. */
export function unpackHeads(packed: PackedHeads, version: number): HeadTable {
  if (packed.version !== version) {
    throw new StandpointError(
      'invalid-weights',
      `weights of version ${packed.version} were given, features are of version ${version}; train again`,
    );
  }
  const classes = packed.bias.length;
  let slots = 1024;
  while (slots < packed.count * 2.5) slots *= 2;
  const slotMask = slots - 1;
  const table = new Int32Array(slots * 2);
  const weights = new Int8Array(packed.count * classes);
  const reader = new ByteReader(fromBase64(packed.data));
  let id = 0;
  for (let row = 0; row < packed.count; row++) {
    if (reader.done) throw new StandpointError('invalid-weights', `weights end after ${row} of ${packed.count}`);
    id += reader.varint();
    let slot = home(id, slotMask);
    while (table[2 * slot] !== 0) slot = (slot + 1) & slotMask;
    table[2 * slot] = id + 1;
    table[2 * slot + 1] = row;
    const present = reader.byte();
    for (let k = 0; k < classes; k++) if (present & (1 << k)) weights[row * classes + k] = reader.byte();
  }
  return {
    classes,
    bias: Float64Array.from(packed.bias),
    steps: Float64Array.from(packed.steps),
    slots: table,
    weights,
    slotMask,
    recent: new Int32Array(2 * RECENT),
  };
}

/** Row of a feature's hash, −1 when it has no weight. */
export function findRow(table: HeadTable, hash: number): number {
  const { recent } = table;
  const id = hash & HASH_MASK;
  const at = (id & (RECENT - 1)) * 2;
  if (recent[at] === id + 1) return recent[at + 1]!;
  const row = walk(table, id);
  recent[at] = id + 1;
  recent[at + 1] = row;
  return row;
}

function walk({ slots, slotMask }: HeadTable, id: number): number {
  let slot = home(id, slotMask);
  for (let key = slots[2 * slot]!; key !== 0; key = slots[2 * slot]!) {
    if (key === id + 1) return slots[2 * slot + 1]!;
    slot = (slot + 1) & slotMask;
  }
  return -1;
}
