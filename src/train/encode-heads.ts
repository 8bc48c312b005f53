import type { PackedHeads } from '../relations/tie/table.js';
import { HASH_MASK } from '../stance/weights/table.js';
import type { HeadModel } from './heads.js';
import { ByteWriter } from './writer.js';

/**
 * Quantizes the weights of a fitted model to one signed byte a class and packs them, ids ascending. The step of a class is
 * a 127th of its `clip`-largest weight; features that round to nothing are dropped.
 */
export function encodeHeads(model: HeadModel, version: number, clip = 0.999): PackedHeads {
  const { classes, weights, rowOf, bias } = model;
  const steps = Array.from({ length: classes }, (_, c) => stepOf(weights, classes, c, clip));
  const rows = [...rowOf].map(([id, row]) => ({ id: id & HASH_MASK, row })).sort((a, b) => a.id - b.id);
  const out = new ByteWriter();
  let previous = 0;
  let count = 0;
  for (const { id, row } of rows) {
    const bytes: number[] = [];
    for (let c = 0; c < classes; c++) {
      bytes.push(Math.max(-127, Math.min(127, Math.round(weights[row * classes + c]! / steps[c]!))));
    }
    if (bytes.every((byte) => byte === 0) || (count > 0 && id === previous)) continue;
    out.varint(id - previous);
    for (const byte of bytes) out.byte(byte);
    previous = id;
    count++;
  }
  return { version, bias: [...bias], steps, count, data: out.base64() };
}

function stepOf(weights: Float32Array, classes: number, c: number, clip: number): number {
  const sizes: number[] = [];
  for (let at = c; at < weights.length; at += classes) sizes.push(Math.abs(weights[at]!));
  sizes.sort((a, b) => a - b);
  return Math.max(1e-9, (sizes[Math.floor((sizes.length - 1) * clip)] ?? 0) / 127);
}
