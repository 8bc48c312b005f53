import { Lookup, type WeightTable } from '../../../linear/index.js';
import type { Candidate } from './candidate.js';
import { eachFeature, MOST_SPEAKER_FEATURES, speakerFeature } from './features.js';

/** Bits of the two values of a feature whose weight is kept at a place of its own: most join two numbers as small. */
const X = 8;
const Y = 5;
const UNKNOWN = -128;
/** Room for the features of candidates that are no phrase. */
const MOST_OF_NOBODY = 16;
const FIRST = [0, MOST_SPEAKER_FEATURES, MOST_SPEAKER_FEATURES + MOST_OF_NOBODY] as const;

/** Adds up the weights of a candidate's features. Those of small numbers are hashed and looked for only once. */
export class SpeakerScorer {
  private readonly kept = new Int8Array((MOST_SPEAKER_FEATURES + 2 * MOST_OF_NOBODY) << (X + Y)).fill(UNKNOWN);
  private candidate: Candidate['kind'] = 0;
  private sum = 0;

  private readonly lookup: Lookup;
  private readonly hash = new Int32Array(1);

  constructor(table: WeightTable) {
    this.lookup = new Lookup(table);
  }

  score(candidate: Candidate): number {
    this.candidate = candidate.kind;
    this.sum = 0;
    eachFeature(candidate, this.take);
    return this.sum;
  }

  private readonly take = (kind: number, x: number, y: number): void => {
    // Hashes are numbers of either sign.
    if (x >>> X !== 0 || y >>> Y !== 0) {
      this.sum += this.weightOf(kind, x, y);
      return;
    }
    const at = ((FIRST[this.candidate] + kind) << (X + Y)) | (x << Y) | y;
    let weight = this.kept[at]!;
    if (weight === UNKNOWN) {
      weight = this.weightOf(kind, x, y);
      this.kept[at] = weight;
    }
    this.sum += weight;
  };

  private weightOf(kind: number, x: number, y: number): number {
    this.hash[0] = speakerFeature(this.candidate, kind, x, y);
    this.lookup.find(this.hash, 1);
    return this.lookup.weights[0]!;
  }
}
