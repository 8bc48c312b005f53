import type { Range } from '../../../core/index.js';
import type { Annotation } from '../../../model/index.js';
import type { Reading } from '../read.js';
import { COMMA, type Tagged } from '../tagger/index.js';
import { VERB } from '../tags.js';
import { Candidate } from './candidate.js';
import { nounChunks } from './chunks.js';

/** Speaker and cue of something said before. */
export interface Spoke {
  readonly speaker: Range | null;
  readonly cue: Range | null;
  readonly sentence: number;
}

/** A text ready for looking for speakers. */
export interface SpeakerScene {
  readonly annotation: Annotation;
  readonly reading: Reading;
  readonly tagged: Tagged;
  readonly chunks: readonly Range[];
  readonly sentenceOf: Int32Array;
  /** Verbs and commas before each token. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  /** What {@link eachCandidate} shows. */
  readonly candidate: Candidate;
}

/** Prepares a text. Linear. */
export function sceneOf(
  annotation: Annotation,
  reading: Reading,
  tagged: Tagged,
  sentenceOf: Int32Array,
): SpeakerScene {
  const { tokens } = annotation;
  const { pos, word } = tagged.view;
  const verbs = new Int32Array(tokens.length + 1);
  const commas = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    verbs[i + 1] = verbs[i]! + (pos[i] === VERB ? 1 : 0);
    commas[i + 1] = commas[i]! + (word[i] === COMMA ? 1 : 0);
  }
  return {
    annotation,
    reading,
    tagged,
    chunks: nounChunks(tokens, tagged, sentenceOf),
    sentenceOf,
    verbs,
    commas,
    candidate: new Candidate(),
  };
}
