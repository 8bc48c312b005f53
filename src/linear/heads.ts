import { type Shares, shares } from './attribution.js';
import { Lookup } from './lookup.js';
import type { WeightTable } from './table.js';

/** A question: its classes, what each counts in the score, and where their weights stand. */
export interface Head<Label extends string = string> {
  readonly labels: readonly Label[];
  readonly values: readonly number[];
  /** Column of the first class that has weights. */
  readonly from: number;
  /** Index of the class that has none, against which the others are measured; null when all have weights. */
  readonly reference: number | null;
}

/** What a head answers, and what one step of each of its columns adds to the score. */
export interface HeadShares extends Shares {
  /** Column of the first class that has weights. */
  readonly from: number;
  readonly perStep: readonly number[];
}

/** Bias and steps to be used in place of the table's, by column. */
export interface Calibration {
  readonly bias: ArrayLike<number>;
  readonly steps: ArrayLike<number>;
}

/** Applies a table of weights to the features of one thing after the other, keeping its buffers. */
export class HeadReader {
  readonly lookup: Lookup;
  /** What the features read last add up to, in steps, by column. */
  readonly sums: Float64Array;
  private count = 0;

  constructor(
    readonly table: WeightTable,
    beside?: Lookup,
  ) {
    this.lookup = new Lookup(table, beside);
    this.sums = new Float64Array(table.classes);
  }

  /** Another of the same weights, which finds at hand what this one looked up; each keeps what it read last. */
  beside(): HeadReader {
    return new HeadReader(this.table, this.lookup);
  }

  /** Reads the features of these hashes; what is asked further is asked of them. */
  read(hashes: Int32Array, count: number): void {
    const { lookup, sums } = this;
    lookup.find(hashes, count);
    this.count = count;
    const { weights, stride } = lookup;
    const end = count * stride;
    for (let c = 0; c < sums.length; c++) {
      let sum = 0;
      for (let at = c; at < end; at += stride) sum += weights[at]!;
      sums[c] = sum;
    }
  }

  /** Probabilities and shares of a head; `sums` may be others than those of what was read. */
  share(
    { labels, values, from, reference }: Head,
    { bias, steps }: Calibration = this.table,
    sums: ArrayLike<number> = this.sums,
  ): HeadShares {
    const start: number[] = [];
    const logits: number[] = [];
    for (let k = 0, c = from; k < labels.length; k++) {
      const isFree = k !== reference;
      start.push(isFree ? bias[c]! : 0);
      logits.push(isFree ? bias[c]! + sums[c]! * steps[c]! : 0);
      if (isFree) c++;
    }
    const { probabilities, start: from0, end, slopes } = shares(start, logits, values);
    const perStep: number[] = [];
    for (let k = 0; k < labels.length; k++) {
      if (k !== reference) perStep.push(slopes[k]! * steps[from + perStep.length]!);
    }
    return { probabilities, start: from0, end, slopes, from, perStep };
  }

  /** What each feature adds to the score of each head: calls `visit` for every feature that has weights. */
  attribute(heads: readonly HeadShares[], visit: (feature: number, parts: readonly number[]) => void): void {
    const { count, lookup } = this;
    const { weights, stride } = lookup;
    const parts = heads.map(() => 0);
    for (let k = 0; k < count; k++) {
      if (!lookup.has(k)) continue;
      for (let head = 0; head < heads.length; head++) {
        const { perStep, from } = heads[head]!;
        const at = k * stride + from;
        let part = 0;
        for (let i = 0; i < perStep.length; i++) part += perStep[i]! * weights[at + i]!;
        parts[head] = part;
      }
      visit(k, parts);
    }
  }
}
