import type { Annotation, TieDirection, TieReading, TieSign } from '../../model/index.js';
import { Emitter } from '../../stance/features/emitter.js';
import type { View } from '../../stance/view/view.js';
import type { Vocabulary } from '../../stance/view/vocabulary.js';
import { headShares } from './attribution.js';
import { CueBook } from './cue-book.js';
import { extractPair } from './features.js';
import { CLASSES, HEADS, type Head } from './heads.js';
import type { OrderedRelation } from './relation-features.js';
import { findRow, type HeadTable } from './table.js';

/** Trained weights of a tie: the table, and by how much the decision leans toward rare classes. */
export interface TieModel {
  readonly table: HeadTable;
  /** Factor of each class's probability when a label is decided on. */
  readonly favour: readonly number[];
}

/** What a pair of places says, by order in the text. */
export interface PairReading {
  readonly climate: TieReading<TieSign | 'none'>;
  readonly direction: TieReading<TieDirection>;
  readonly appraisal: TieReading<TieSign>;
}

/** Reads pairs of places; keeps its buffers from one to the next. */
export class PairReader {
  private readonly emitter = new Emitter();
  private readonly book = new CueBook();
  private rows = new Int32Array(1024);
  private readonly sums = new Float64Array(CLASSES);

  constructor(
    private readonly model: TieModel,
    private readonly vocabulary: Vocabulary,
    private readonly cues: number,
  ) {}

  read(
    annotation: Annotation,
    view: View,
    first: number,
    second: number,
    relations: readonly OrderedRelation[],
  ): PairReading {
    const { emitter, sums, model } = this;
    extractPair(view, this.vocabulary, first, second, relations, emitter);
    if (this.rows.length < emitter.count) this.rows = new Int32Array(emitter.hash.length);
    const { weights } = model.table;
    sums.fill(0);
    for (let k = 0; k < emitter.count; k++) {
      const row = findRow(model.table, emitter.hash[k]!);
      this.rows[k] = row;
      if (row < 0) continue;
      for (let c = 0, at = row * CLASSES; c < CLASSES; c++, at++) sums[c]! += weights[at]!;
    }
    const reading = <Label extends string>(head: Head & { readonly labels: readonly Label[] }) =>
      this.readHead(annotation, view, first, second, head);
    return {
      climate: reading(HEADS.climate),
      direction: reading(HEADS.direction),
      appraisal: reading(HEADS.appraisal),
    };
  }

  private readHead<Label extends string>(
    annotation: Annotation,
    view: View,
    first: number,
    second: number,
    head: Head & { readonly labels: readonly Label[] },
  ): TieReading<Label> {
    const { table, favour } = this.model;
    const { from, labels } = head;
    const size = labels.length;
    const bias = table.bias.subarray(from, from + size);
    const change = new Float64Array(size);
    for (let k = 0; k < size; k++) change[k] = this.sums[from + k]! * table.steps[from + k]!;
    const { probabilities, start, end, slopes } = headShares(bias, change, head.values);
    for (let k = 0; k < size; k++) slopes[k]! *= table.steps[from + k]!;
    this.book.open(view.word.length);
    const { emitter } = this;
    for (let k = 0; k < emitter.count; k++) {
      const row = this.rows[k]!;
      if (row < 0) continue;
      let weight = 0;
      for (let c = 0, at = row * CLASSES + from; c < size; c++, at++) weight += slopes[c]! * table.weights[at]!;
      if (weight !== 0) this.book.add(emitter.a[k]!, emitter.b[k]!, weight);
    }
    let best = 0;
    for (let k = 1; k < size; k++) {
      if (probabilities[k]! * favour[from + k]! > probabilities[best]! * favour[from + best]!) best = k;
    }
    return {
      // The keys are exactly the labels, which Object.fromEntries cannot tell.
      probabilities: Object.fromEntries(labels.map((label, k) => [label, probabilities[k]!])) as Record<Label, number>,
      label: labels[best]!,
      score: end,
      bias: start,
      cues: this.book.close(annotation, view, first, second, end - start, this.cues),
    };
  }
}
