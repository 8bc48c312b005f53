import { ByteWriter } from './writer.js';

export interface TrainedFeature {
  /** Hash, already cut to the bits that are kept. */
  readonly id: number;
  readonly negative: number;
  readonly positive: number;
}

/** Quantizes to signed bytes and packs, ids ascending; features that round to nothing are dropped. */
export function encodeWeights(features: readonly TrainedFeature[], step: number): { count: number; data: string } {
  const out = new ByteWriter();
  const sorted = [...features].sort((a, b) => a.id - b.id);
  let previous = 0;
  let count = 0;
  for (const feature of sorted) {
    const negative = quantize(feature.negative, step);
    const positive = quantize(feature.positive, step);
    if (negative === 0 && positive === 0) continue;
    out.varint(feature.id - previous);
    out.byte(negative);
    out.byte(positive);
    previous = feature.id;
    count++;
  }
  return { count, data: out.base64() };
}

export function quantize(value: number, step: number): number {
  return Math.max(-127, Math.min(127, Math.round(value / step)));
}
