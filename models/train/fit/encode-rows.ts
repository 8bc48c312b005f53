import type { LinearWeights } from '../../../src/linear/index.js';
import { ByteWriter } from './writer.js';

/** A feature's id, already cut to the bits that are kept, and its weight in every class in steps. */
export interface WeightRow {
  readonly id: number;
  readonly bytes: readonly number[];
}

/** Packs rows, ids ascending: the distances of the ids, then one class after the other. Rows that are 0 everywhere are dropped. */
export function encodeRows(rows: readonly WeightRow[], classes: number): Pick<LinearWeights, 'count' | 'data'> {
  const kept = rows.filter(({ bytes }) => bytes.some((byte) => byte !== 0)).sort((a, b) => a.id - b.id);
  // Of two features that are one by their hash, the first stays.
  const told = kept.filter(({ id }, i) => i === 0 || id !== kept[i - 1]!.id);
  const out = new ByteWriter();
  told.forEach(({ id }, i) => {
    out.varint(id - (i === 0 ? 0 : told[i - 1]!.id));
  });
  for (let c = 0; c < classes; c++) for (const { bytes } of told) out.byte(bytes[c]!);
  return { count: told.length, data: out.bytes() };
}

/** A weight as a signed byte. */
export function quantize(value: number, step: number): number {
  return Math.max(-127, Math.min(127, Math.round(value / step)));
}
