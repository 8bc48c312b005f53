import type { LinearWeights } from '../../../src/linear/index.js';
import { COLUMNS, TAGGER_VERSION } from '../../../src/training.js';
import { encodeHeads } from '../fit/encode-heads.js';
import { type ChainOptions, type TaggedStretch, trainChain } from './chain.js';
import type { ReadText } from './texts.js';

export interface TaggerOptions extends ChainOptions {
  /** Features seen fewer times are left out. */
  readonly least: number;
  /** Levels of a quantized weight on either side of 0. */
  readonly levels: number;
}

/** Fits the tagger that labels speakers, cues and content. The same input gives the same weights. */
export function trainTagger(texts: readonly ReadText[], options: TaggerOptions): LinearWeights {
  const rowOf = frequent(texts, options.least);
  const weights = trainChain(
    texts.flatMap((text) => stretches(text, rowOf)),
    rowOf.size,
    options,
  );
  const model = { bias: new Float64Array(COLUMNS), rowOf, weights, classes: COLUMNS };
  return encodeHeads(model, { features: TAGGER_VERSION, vocabulary: null, levels: options.levels });
}

function frequent(texts: readonly ReadText[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of texts) for (const id of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rowOf = new Map<number, number>();
  for (const [id, count] of counts) if (count >= least) rowOf.set(id, rowOf.size);
  return rowOf;
}

function stretches(text: ReadText, rowOf: ReadonlyMap<number, number>): TaggedStretch[] {
  return text.stretches.map(({ from, to }) => {
    const starts = new Int32Array(to - from + 1);
    const rows: number[] = [];
    for (let i = from; i < to; i++) {
      for (let k = text.starts[i]!; k < text.starts[i + 1]!; k++) {
        const row = rowOf.get(text.features[k]!);
        if (row !== undefined) rows.push(row);
      }
      starts[i - from + 1] = rows.length;
    }
    return { rows: Int32Array.from(rows), starts, labels: text.wanted.slice(from, to) };
  });
}
