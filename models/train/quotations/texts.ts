import { segment } from '../../../src/components/segment/index.js';
import { firstEndingAfter } from '../../../src/core/index.js';
import type { Annotation, Annotator } from '../../../src/model/index.js';
import {
  LABEL,
  MOST_FEATURES,
  type Reading,
  readVoices,
  sentencesOf,
  stretchesOf,
  taggerView,
  tokenFeatures,
} from '../../../src/training.js';

type Offsets = readonly (readonly [number, number])[];

/** A text whose attributions are marked: character offsets of source, cue and content. */
export interface AttributedText {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Offsets; readonly cue: Offsets; readonly content: Offsets }[];
}

/** The same, read: what the rules see, the wanted label of every token and its features. */
export interface ReadText {
  readonly attributed: AttributedText;
  readonly annotation: Annotation;
  readonly reading: Reading;
  readonly sentenceOf: Int32Array;
  readonly wanted: Uint8Array;
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  /** Hashed features, token after token, and where those of each token begin. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
}

/** Reads a text for training. */
export function readAttributed(attributed: AttributedText, annotator: Annotator): ReadText {
  const annotation = annotator.annotate(attributed.text, segment(attributed.text));
  const reading = readVoices(annotation);
  const view = taggerView(annotation, reading);
  const buffer = new Int32Array(MOST_FEATURES);
  const starts = new Int32Array(view.length + 1);
  const features = new Int32Array(view.length * MOST_FEATURES);
  let size = 0;
  for (let i = 0; i < view.length; i++) {
    const count = tokenFeatures(view, i, buffer);
    features.set(buffer.subarray(0, count), size);
    size += count;
    starts[i + 1] = size;
  }
  return {
    attributed,
    annotation,
    reading,
    sentenceOf: sentencesOf(annotation),
    wanted: wantedLabels(attributed, annotation),
    stretches: stretchesOf(annotation),
    features: features.slice(0, size),
    starts,
  };
}

/** Content before speakers and cues, so that what lies inside somebody's words is content alone. */
function wantedLabels({ attributions }: AttributedText, { tokens }: Annotation): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const mark = (spans: Offsets, first: number, rest: number, free: (label: number) => boolean) => {
    for (const [start, end] of spans) {
      let label = first;
      for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
        if (free(labels[i]!)) labels[i] = label;
        label = rest;
      }
    }
  };
  for (const { content } of attributions) mark(content, LABEL.begin, LABEL.inside, (label) => label < LABEL.begin);
  const isFree = (label: number) => label === LABEL.outside;
  for (const { source, cue } of attributions) {
    mark(source, LABEL.source, LABEL.source, isFree);
    mark(cue, LABEL.cue, LABEL.cue, isFree);
  }
  return labels;
}
