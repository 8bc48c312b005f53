import { lazily } from '../../../core/index.js';
import { Emitter, type Head, HeadReader, type HeadShares } from '../../../linear/index.js';
import type { Cue, RelationshipDirection, RelationshipReading, RelationshipSign } from '../../../model/index.js';
import { builtInVocabulary, type Vocabulary } from '../../../syntax/index.js';
import type { PairPlaces } from './cue-names.js';
import { PairCues } from './cues.js';
import { extractPair } from './features.js';
import { GIVEN, HEADS } from './heads.js';
import { builtInRelationshipModel, type RelationshipModel } from './model.js';
import type { OrderedRelation } from './relation-features.js';
import type { ReadSentence } from './sentence.js';
import { asPassive, isPassive } from './voice-normalisation.js';

/** What a pair of places says, by order in the text. */
export interface PairReading {
  readonly climate: RelationshipReading<RelationshipSign | 'none'>;
  readonly direction: RelationshipReading<RelationshipDirection>;
  readonly appraisal: RelationshipReading<RelationshipSign>;
}

/** What happens or holds between the two of a pair of places, by order in the text. */
export interface EventReading {
  /** Probability that something is said of the two at all. */
  readonly related: number;
  /** If so: probabilities of the quad classes but the first, in the order of the head. */
  readonly quads: readonly number[];
  /** If so: probabilities of forward, backward and both ways. */
  readonly ways: readonly number[];
  /** Half of what cooperation has above conflict, in (−½, ½): the sum of the cues. */
  readonly value: number;
  readonly cues: readonly Cue[];
}

const CUES = 5;

export interface RelationshipOptions {
  /** Trained weights. Default: those that ship with the library. */
  readonly model?: RelationshipModel;
  /** Strongest cues listed one by one for each reading; the rest is gathered in `other cues`. Default: 5. */
  readonly cues?: number;
}

const ORDER = [HEADS.climate, HEADS.direction, HEADS.appraisal] as const;

/** Reads pairs of places; keeps its buffers from one to the next. */
export class PairReader {
  private readonly emitter = new Emitter();
  private readonly book = new PairCues(ORDER.length);
  private readonly reader: HeadReader;

  constructor(
    private readonly model: RelationshipModel,
    private readonly vocabulary: Vocabulary,
    private readonly cues: number,
  ) {
    this.reader = new HeadReader(model.table);
  }

  /** Climate, direction and appraisal. */
  read(sentence: ReadSentence, pair: PairPlaces, relations: readonly OrderedRelation[]): PairReading {
    const { plain } = sentence;
    const shares = this.ask(sentence, pair, relations, ORDER);
    const reading = <Label extends string>(index: number, labels: readonly Label[]): RelationshipReading<Label> => {
      const { probabilities, start, end } = shares[index]!;
      return {
        probabilities: byLabel(labels, probabilities),
        label: labels[this.decide(ORDER[index]!.from, probabilities)]!,
        score: end,
        bias: start,
        cues: this.book.close(plain, pair, relations, index, end - start, this.cues),
      };
    };
    const direction = reading(1, HEADS.direction.labels);
    return {
      climate: reading(0, HEADS.climate.labels),
      direction: isPassive(plain, pair) ? asPassive(direction) : direction,
      appraisal: reading(2, HEADS.appraisal.labels),
    };
  }

  /** Who does what to whom, asked by one who knows that the two are related. */
  readEvent(sentence: ReadSentence, pair: PairPlaces, relations: readonly OrderedRelation[]): EventReading {
    const [quads] = this.ask(sentence, pair, relations, [GIVEN.quad]);
    const { probabilities, end } = quads!;
    return {
      related: 1 - this.reader.share(HEADS.quad).probabilities[0]!,
      quads: [...probabilities],
      ways: [...this.reader.share(GIVEN.direction).probabilities],
      value: end,
      cues: this.book.close(sentence.plain, pair, relations, 0, end, this.cues),
    };
  }

  /** Reads a pair and enters what each feature adds to the score of each of the heads. */
  private ask(
    sentence: ReadSentence,
    { first, second }: PairPlaces,
    relations: readonly OrderedRelation[],
    heads: readonly Head[],
  ): HeadShares[] {
    const { emitter, reader, book } = this;
    extractPair(sentence, this.vocabulary, first, second, relations, emitter);
    reader.read(emitter.hash, emitter.count);
    const shares = heads.map((head) => reader.share(head));
    book.open(sentence.plain);
    if (this.cues > 0) {
      reader.attribute(shares, (k, parts) => {
        book.add(emitter.kind[k]!, emitter.a[k]!, emitter.b[k]!, parts);
      });
    }
    return shares;
  }

  private decide(from: number, probabilities: readonly number[]): number {
    const threshold = (k: number) => (k < probabilities.length - 1 ? this.model.thresholds[from + k]! : 1);
    let best = 0;
    for (let k = 1; k < probabilities.length; k++) {
      if (probabilities[k]! * threshold(k) > probabilities[best]! * threshold(best)) best = k;
    }
    return best;
  }
}

/** The reader of the weights that ship; its buffers serve every article. */
const builtInReader = lazily(() => new PairReader(builtInRelationshipModel(), builtInVocabulary(), CUES));

export function readerFor({ model, cues = CUES }: RelationshipOptions): PairReader {
  if (model === undefined && cues === CUES) return builtInReader();
  return new PairReader(model ?? builtInRelationshipModel(), builtInVocabulary(), cues);
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
