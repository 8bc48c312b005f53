import { Emitter, HeadReader } from '../../../linear/index.js';
import type { RelationshipDirection, RelationshipReading, RelationshipSign } from '../../../model/index.js';
import type { View } from '../../../syntax/view/view.js';
import type { Vocabulary } from '../../../syntax/view/vocabulary.js';
import { PairCues } from './cues.js';
import { extractPair, type PairKnowledge } from './features.js';
import { HEADS } from './heads.js';
import type { RelationshipModel } from './model.js';
import { asPassive, isPassive } from './turned.js';

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
  private readonly book = new PairCues(ORDER.length);
  private readonly reader: HeadReader;

  constructor(
    readonly model: RelationshipModel,
    private readonly vocabulary: Vocabulary,
    readonly cues: number,
  ) {
    this.reader = new HeadReader(model.table);
  }

  read(view: View, first: number, second: number, known: PairKnowledge): PairReading {
    const { emitter, reader, book } = this;
    extractPair(view, this.vocabulary, first, second, known, emitter);
    reader.read(emitter.hash, emitter.count);
    const shares = ORDER.map((head) => reader.share(head));
    book.open(view);
    if (this.cues > 0) {
      reader.attribute(shares, (k, parts) => {
        book.add(emitter.kind[k]!, emitter.a[k]!, emitter.b[k]!, parts);
      });
    }
    const pair = { first, second };
    const reading = <Label extends string>(index: number, labels: readonly Label[]): RelationshipReading<Label> => {
      const { probabilities, start, end } = shares[index]!;
      return {
        probabilities: byLabel(labels, probabilities),
        label: labels[this.decide(ORDER[index]!.from, probabilities)]!,
        score: end,
        bias: start,
        cues: book.close(view, pair, known.relations, index, end - start, this.cues),
      };
    };
    const direction = reading(1, HEADS.direction.labels);
    return {
      climate: reading(0, HEADS.climate.labels),
      direction: isPassive(view, first, second) ? asPassive(direction) : direction,
      appraisal: reading(2, HEADS.appraisal.labels),
    };
  }

  private decide(from: number, probabilities: readonly number[]): number {
    const favour = (k: number) => (k < probabilities.length - 1 ? this.model.favour[from + k]! : 1);
    let best = 0;
    for (let k = 1; k < probabilities.length; k++) {
      if (probabilities[k]! * favour(k) > probabilities[best]! * favour(best)) best = k;
    }
    return best;
  }
}

function byLabel<Label extends string>(
  labels: readonly Label[],
  probabilities: readonly number[],
): Record<Label, number> {
  const result: Partial<Record<Label, number>> = {};
  for (let k = 0; k < labels.length; k++) result[labels[k]!] = probabilities[k]!;
  // Every label has been given its value.
  return result as Record<Label, number>;
}
