import { Lookup, type WeightTable } from '../../../linear/index.js';
import type { Candidate } from './candidate.js';
import { candidateFeatures, MOST_SPEAKER_FEATURES } from './features.js';

/** Adds up the weights of a candidate's features. */
export class SpeakerScorer {
  private readonly ids = new Int32Array(MOST_SPEAKER_FEATURES);
  private readonly lookup: Lookup;

  constructor(table: WeightTable) {
    this.lookup = new Lookup(table);
  }

  score(candidate: Candidate): number {
    const { ids, lookup } = this;
    const count = candidateFeatures(candidate, ids);
    lookup.find(ids, count);
    let sum = 0;
    for (let k = 0; k < count; k++) sum += lookup.weights[k * lookup.stride]!;
    return sum;
  }
}
