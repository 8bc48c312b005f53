import { Emitter } from '../../../linear/emitter.js';
import { findRows, type HeadTable } from '../../../linear/heads.js';
import type { RelationshipDirection, RelationshipReading, RelationshipSign } from '../../../model/index.js';
import type { View } from '../../../syntax/view/view.js';
import type { Vocabulary } from '../../../syntax/view/vocabulary.js';
import { type HeadShares, headShares } from './attribution.js';
import { CueBook } from './cue-book.js';
import { extractPair, type PairKnowledge } from './features.js';
import { CLASSES, HEADS, type Head } from './heads.js';
import { asPassive, isPassive } from './turned.js';

/** Trained weights of a tie: the table, and by how much the decision leans toward rare classes. */
export interface RelationshipModel {
  readonly table: HeadTable;
  /** Factor of each class's probability, against that of the last of its head, when a label is decided on. */
  readonly favour: readonly number[];
}

/** What a pair of places says, by order in the text. */
export interface PairReading {
  readonly climate: RelationshipReading<RelationshipSign | 'none'>;
  readonly direction: RelationshipReading<RelationshipDirection>;
  readonly appraisal: RelationshipReading<RelationshipSign>;
}

const ORDER = [HEADS.climate, HEADS.direction, HEADS.appraisal] as const;

/** Reads pairs of places; keeps its buffers from one to the next. */
export class PairReader {
  private readonly emitter = new Emitter();
  private readonly book = new CueBook(ORDER.length);
  /** Features of the pair that have weights: their number and row. */
  private found = new Int32Array(1024);
  private rows = new Int32Array(1024);
  private readonly sums = new Float64Array(CLASSES);
  private readonly slopes = new Float64Array(CLASSES);
  /** What one feature adds to the score of each head. */
  private readonly parts = new Float64Array(ORDER.length);

  constructor(
    readonly model: RelationshipModel,
    private readonly vocabulary: Vocabulary,
    readonly cues: number,
  ) {}

  read(view: View, first: number, second: number, known: PairKnowledge): PairReading {
    extractPair(view, this.vocabulary, first, second, known, this.emitter);
    const count = this.lookUp();
    const shares = ORDER.map((head) => this.share(head));
    this.book.open(view);
    this.attribute(count);
    const pair = { first, second };
    const reading = <Label extends string>(index: number, labels: readonly Label[]): RelationshipReading<Label> => {
      const { probabilities, start, end } = shares[index]!;
      return {
        probabilities: byLabel(labels, probabilities),
        label: labels[this.decide(ORDER[index]!, probabilities)]!,
        score: end,
        bias: start,
        cues: this.book.close(view, pair, known.relations, index, end - start, this.cues),
      };
    };
    const direction = reading(1, HEADS.direction.labels);
    return {
      climate: reading(0, HEADS.climate.labels),
      direction: isPassive(view, first, second) ? asPassive(direction) : direction,
      appraisal: reading(2, HEADS.appraisal.labels),
    };
  }

  /** Sums the weights of the emitted features; returns how many have some. */
  private lookUp(): number {
    const { emitter, sums } = this;
    const { weights } = this.model.table;
    if (this.found.length < emitter.count) {
      this.found = new Int32Array(emitter.hash.length);
      this.rows = new Int32Array(emitter.hash.length);
    }
    const { found, rows } = this;
    findRows(this.model.table, emitter.hash, emitter.count, rows);
    let count = 0;
    for (let k = 0; k < emitter.count; k++) {
      const row = rows[k]!;
      if (row < 0) continue;
      found[count] = k;
      rows[count++] = row;
    }
    // Class by class: so short a loop fetches many rows at once, and the first class brings the others.
    for (let c = 0; c < CLASSES; c++) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += weights[rows[i]! * CLASSES + c]!;
      sums[c] = sum;
    }
    return count;
  }

  private share(head: Head): HeadShares {
    const { table } = this.model;
    const { from, labels, values } = head;
    const free = labels.length - 1;
    const bias = new Float64Array(labels.length);
    const change = new Float64Array(labels.length);
    for (let k = 0; k < free; k++) {
      bias[k] = table.bias[from + k]!;
      change[k] = this.sums[from + k]! * table.steps[from + k]!;
    }
    const shares = headShares(bias, change, values);
    for (let k = 0; k < free; k++) this.slopes[from + k] = shares.slopes[k]! * table.steps[from + k]!;
    return shares;
  }

  /** Enters what every feature adds to the score of each head. */
  private attribute(count: number): void {
    const { emitter, slopes, book, found, rows, parts } = this;
    const { weights } = this.model.table;
    if (this.cues === 0) return;
    for (let i = 0; i < count; i++) {
      const k = found[i]!;
      const at = rows[i]! * CLASSES;
      for (let head = 0; head < ORDER.length; head++) {
        const { from, labels } = ORDER[head]!;
        let weight = 0;
        for (let c = from; c < from + labels.length - 1; c++) weight += slopes[c]! * weights[at + c]!;
        parts[head] = weight;
      }
      book.add(emitter.kind[k]!, emitter.a[k]!, emitter.b[k]!, parts);
    }
  }

  private decide(head: Head, probabilities: Float64Array): number {
    const favour = (k: number) => (k < probabilities.length - 1 ? this.model.favour[head.from + k]! : 1);
    let best = 0;
    for (let k = 1; k < probabilities.length; k++) {
      if (probabilities[k]! * favour(k) > probabilities[best]! * favour(best)) best = k;
    }
    return best;
  }
}

function byLabel<Label extends string>(labels: readonly Label[], probabilities: Float64Array): Record<Label, number> {
  const result: Partial<Record<Label, number>> = {};
  for (let k = 0; k < labels.length; k++) result[labels[k]!] = probabilities[k]!;
  // Every label has been given its value.
  return result as Record<Label, number>;
}
