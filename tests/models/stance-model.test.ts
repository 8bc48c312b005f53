import { expect, test } from 'vitest';
import { randomNumbers } from '../../models/train/fit/random.js';
import { type StanceModelOptions, trainStanceModel } from '../../models/train/stance/model.js';
import type { StanceRow } from '../../models/train/stance/rows.js';
import { checkScored } from '../../src/components/stance/index.js';
import { linearScorer } from '../../src/readers/index.js';
import { inputOf } from '../components/stance/score.js';

const PRAISE = ['praised', 'admired', 'thanked', 'honored', 'cheered'];
const BLAME = ['blamed', 'accused', 'insulted', 'mocked', 'jailed'];
const NOTHING = ['met', 'visited', 'called', 'passed', 'joined'];
const WHO = ['Ada Brook', 'Cole', 'Dunmore', 'Zubrowka'];

function rowsOf(words: readonly string[], label: readonly [number, number, number], part: string, weight: number) {
  return words.flatMap((word): StanceRow[] =>
    WHO.map((who) => {
      const { annotation, mentions } = inputOf(`The old mayor ${word} [${who}] in the square that day.`);
      return { annotation, mentions, target: 0, label, weight, part, source: 'mention' };
    }),
  );
}

const ROWS = ['train', 'held'].flatMap((part) => [
  ...rowsOf(BLAME, [1, 0, 0], part, part === 'train' ? 1 : 0),
  ...rowsOf(NOTHING, [0, 1, 0], part, part === 'train' ? 1 : 0),
  ...rowsOf(PRAISE, [0, 0, 1], part, part === 'train' ? 1 : 0),
]);

const random = randomNumbers(2);
const VECTORS = [...PRAISE, ...BLAME, ...NOTHING, 'the', 'old', 'mayor', 'in', 'square', 'that', 'day'].map(
  (word) => [word, Float32Array.from({ length: 4 }, () => random() - 0.5)] as const,
);

const train = (kept: Pick<StanceModelOptions, 'vocabulary'> = {}) =>
  trainStanceModel(ROWS, {
    ...kept,
    vectors: VECTORS,
    dictionary: new Map(VECTORS.map(([word]) => [word, 'V'])),
    fine: 6,
    coarse: 3,
    pull: 1,
    seed: 1,
    epochs: 30,
    rate: 0.1,
    dropout: 0,
    favour: [0, 0],
    least: 2,
    step: 0.01,
    keep: 10_000,
    calibrateOn: ['held'],
  });

test('learns which words praise and which blame, and gives the same model again', () => {
  const model = train();
  expect(model.figures).toEqual([{ part: 'held', rows: 60, f1: 1, calibrationError: expect.closeTo(0, 1) }]);
  expect(model.weights.count).toBeGreaterThan(50);
  expect(train()).toEqual(model);
});

test('weights that were trained can be given to the scorer', () => {
  const { weights } = train();
  const scorer = linearScorer({ weights });
  const input = inputOf('The old mayor thanked [Lindqvist] in the square that day.');
  checkScored(input, scorer.score(input), scorer);
});

test('a vocabulary that is given is kept, and the same weights are learned with it', () => {
  const model = train();
  const again = train({ vocabulary: model.vocabulary });
  expect(again.vocabulary).toBe(model.vocabulary);
  expect(again.weights).toEqual(model.weights);
});
