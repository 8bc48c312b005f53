import { type LinearWeights, tableOf } from '../../../src/linear/index.js';
import { isAside, LABEL, TokenScorer, tag } from '../../../src/training.js';
import { foldOf } from '../fit/folds.js';
import { type SpeakerOptions, trainSpeakers } from './speakers.js';
import { type TaggerOptions, trainTagger } from './tagger.js';
import type { ReadText } from './texts.js';

export interface VoicesOptions {
  readonly tagger: TaggerOptions;
  readonly speakers: SpeakerOptions;
  /** The choice of a speaker learns from labels of taggers that have not seen the text, one a fold. */
  readonly folds: number;
  readonly report?: (line: string) => void;
}

export interface VoicesModel {
  readonly tagger: LinearWeights;
  readonly speakers: LinearWeights;
  /** F1 over the tokens of content, in percent: mean over the folds, each by a tagger that has not seen its texts. */
  readonly tokenF1: number;
}

/** Fits the tagger and the choice of a speaker. Texts aside are left out. The same input gives the same weights. */
export function trainVoices(texts: readonly ReadText[], options: VoicesOptions): VoicesModel {
  const report = options.report ?? (() => {});
  const learned = texts.filter(({ attributed }) => !isAside(attributed.id));
  const fold = ({ attributed }: ReadText) => foldOf(`${attributed.id}#`, options.folds);
  const figures: number[] = [];
  const taggers = Array.from({ length: options.folds }, (_, k) => {
    const packed = trainTagger(
      learned.filter((text) => fold(text) !== k),
      options.tagger,
    );
    const table = new TokenScorer(tableOf(packed));
    figures.push(
      tokenF1(
        learned.filter((text) => fold(text) === k),
        table,
      ),
    );
    report(`fold ${k}: F1 over tokens ${figures[k]!.toFixed(2)}`);
    return table;
  });
  const speakers = trainSpeakers(
    learned.map((text) => ({ text, tagger: taggers[fold(text)]! })),
    options.speakers,
  );
  const tagger = trainTagger(learned, options.tagger);
  report(`${tagger.count} features of tokens, ${speakers.count} of speakers`);
  return { tagger, speakers, tokenF1: figures.reduce((sum, figure) => sum + figure, 0) / figures.length };
}

/** F1 in percent over the tokens of content. */
function tokenF1(texts: readonly ReadText[], table: TokenScorer): number {
  let right = 0;
  let errors = 0;
  for (const { annotation, reading, wanted } of texts) {
    const { labels } = tag(annotation, reading, table);
    for (let i = 0; i < labels.length; i++) {
      const is = wanted[i]! >= LABEL.begin;
      const found = labels[i]! >= LABEL.begin;
      if (is && found) right++;
      else if (is || found) errors++;
    }
  }
  return (200 * right) / (2 * right + errors);
}
