import { expect, test } from 'vitest';
import { readVoices, sentencesOf } from '../../../src/components/quotations/read.js';
import { eachCandidate } from '../../../src/components/quotations/speakers/candidates.js';
import {
  candidateFeatures,
  MOST_SPEAKER_FEATURES,
  SPEAKER_VERSION,
} from '../../../src/components/quotations/speakers/features.js';
import { sceneOf } from '../../../src/components/quotations/speakers/scene.js';
import { SpeakerScorer } from '../../../src/components/quotations/speakers/scorer.js';
import { builtInTagger, tag } from '../../../src/components/quotations/tagger/tag.js';
import { actsNear, unitsOf } from '../../../src/components/quotations/units.js';
import { Lookup, loadModel, tableOf } from '../../../src/linear/index.js';
import { annotateText } from '../relations/read.js';

test('a candidate scores the sum of the weights of all its features, whatever has been kept', () => {
  const annotation = annotateText(
    'The envoy, who arrived on Monday, said that talks “would resume soon”. Critics of the plan fear the worst.\n' +
      '“It is over,” Weiss told the court. “Nobody asked us.” According to a union, the port is shut.',
  );
  const reading = readVoices(annotation);
  const sentenceOf = sentencesOf(annotation);
  const tagged = tag(annotation, reading, builtInTagger());
  const scene = sceneOf(annotation, reading, tagged, sentenceOf);
  const table = tableOf(loadModel('speakers', { features: SPEAKER_VERSION }));
  const lookup = new Lookup(table);
  const scorer = new SpeakerScorer(table);
  const features = new Int32Array(MOST_SPEAKER_FEATURES);
  const last = { speaker: { from: 0, to: 2 }, cue: null, sentence: 0 };
  let seen = 0;
  for (let round = 0; round < 2; round++) {
    for (const unit of unitsOf(annotation, reading, tagged.labels, sentenceOf).units) {
      eachCandidate(scene, unit, actsNear(reading, unit), last, (candidate) => {
        const count = candidateFeatures(candidate, features);
        expect(count).toBeLessThanOrEqual(MOST_SPEAKER_FEATURES);
        lookup.find(features, count);
        let sum = 0;
        for (let k = 0; k < count; k++) sum += lookup.weights[k * lookup.stride]!;
        expect(scorer.score(candidate)).toBe(sum);
        seen++;
      });
    }
  }
  expect(seen).toBeGreaterThan(20);
});
