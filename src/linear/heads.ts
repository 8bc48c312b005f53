import { StandpointError } from '../core/errors.js';
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

/**
 * Weights ready for look-up: an open-addressing table whose slots hold a feature's id and its weights side by side, so that
 * a look-up waits for memory once. A row is counted in steps of `classes` bytes: its weights are those from
 * `weights[row * classes]` on.
 */
export interface HeadTable {
  readonly classes: number;
  readonly bias: Float64Array;
  readonly steps: Float64Array;
  /** Every slot's first number is its feature's id + 1, or 0 when it is empty. */
  readonly slots: Int32Array;
  /** The same memory byte by byte; the last row of each slot is its weights. */
  readonly weights: Int8Array;
  readonly slotMask: number;
  /** Numbers of `slots`, and rows of `weights`, in one slot. */
  readonly slotSize: number;
  readonly slotRows: number;
  /** The rows looked up last, as two numbers each: id + 1 and row. A feature met once is soon met again. */
  readonly recent: Int32Array;
  /** Room for {@link findRows}: which of the features asked for are not among the recent ones. */
  readonly missed: Int32Array;
}

/** Rows kept at hand: 16 KB, which stays in a processor's nearest memory as the whole table does not. */
const RECENT = 2 ** 11;
/** Features looked up at once. */
const BATCH = 512;

/** Spreads an id over the slots: ids of one family differ in few bits, and would stand in one long run. */
function home(id: number, slotMask: number): number {
  const mixed = Math.imul(id ^ (id >>> 15), 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) & slotMask;
}

/** Numbers in a slot: room for the id and the weights, in which whole rows fit. */
function sizeOfSlot(classes: number): number {
  let size = Math.ceil((4 + classes) / 4);
  while ((size * 4) % classes !== 0) size++;
  return size;
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
  while (slots < packed.count * 1.5) slots *= 2;
  const slotMask = slots - 1;
  const slotSize = sizeOfSlot(classes);
  const slotRows = (slotSize * 4) / classes;
  const table = new Int32Array(slots * slotSize);
  const weights = new Int8Array(table.buffer);
  const reader = new ByteReader(fromBase64(packed.data));
  let id = 0;
  for (let row = 0; row < packed.count; row++) {
    if (reader.done) throw new StandpointError('invalid-weights', `weights end after ${row} of ${packed.count}`);
    id += reader.varint();
    let slot = home(id, slotMask);
    while (table[slot * slotSize] !== 0) slot = (slot + 1) & slotMask;
    table[slot * slotSize] = id + 1;
    const at = ((slot + 1) * slotRows - 1) * classes;
    const present = reader.byte();
    for (let k = 0; k < classes; k++) if (present & (1 << k)) weights[at + k] = reader.byte();
  }
  return {
    classes,
    bias: Float64Array.from(packed.bias),
    steps: Float64Array.from(packed.steps),
    slots: table,
    weights,
    slotMask,
    slotSize,
    slotRows,
    recent: new Int32Array(2 * RECENT),
    missed: new Int32Array(BATCH),
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

/**
 * {@link findRow} of the first `count` hashes, written to `rows`. What is not at hand is fetched first and compared
 * afterwards, so that many slots are on their way at once.
 */
export function findRows(table: HeadTable, hashes: Int32Array, count: number, rows: Int32Array): void {
  const { recent, missed, slots, slotMask, slotSize } = table;
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH);
    let misses = 0;
    for (let k = from; k < to; k++) {
      const id = hashes[k]! & HASH_MASK;
      const at = (id & (RECENT - 1)) * 2;
      if (recent[at] === id + 1) rows[k] = recent[at + 1]!;
      else {
        rows[k] = slots[home(id, slotMask) * slotSize]!;
        missed[misses++] = k;
      }
    }
    for (let m = 0; m < misses; m++) {
      const k = missed[m]!;
      rows[k] = findRow(table, hashes[k]!);
    }
  }
}

function walk({ slots, slotMask, slotSize, slotRows }: HeadTable, id: number): number {
  let slot = home(id, slotMask);
  for (let key = slots[slot * slotSize]!; key !== 0; key = slots[slot * slotSize]!) {
    if (key === id + 1) return (slot + 1) * slotRows - 1;
    slot = (slot + 1) & slotMask;
  }
  return -1;
}
