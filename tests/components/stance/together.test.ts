import { expect, test } from 'vitest';
import { linearScorer } from '../../../src/readers/index.js';
import { inputOf, sumOf } from './score.js';

const scorer = linearScorer();

/** The same mentions, all of one actor. */
function ofOne(marked: string) {
  const input = inputOf(marked);
  return { ...input, mentions: input.mentions.map((mention) => ({ ...mention, actor: 'X' })) };
}

test.each([2, 11, 12, 13, 30])('%i mentions of an actor in a sentence say one thing', (count) => {
  const input = ofOne(
    `${Array.from({ length: count }, (_, i) => `[Brask] praised week ${i}`).join(', ')}, critics say.`,
  );
  const rows = scorer.score(input);
  expect(rows).toHaveLength(count);
  for (const row of rows) {
    expect(row.probabilities).toEqual(rows[0]!.probabilities);
    expect(sumOf(row)).toBeCloseTo(row.score, 9);
  }
});

test('rows come in the order of the targets, whoever is meant', () => {
  const input = inputOf('[Brask] praised [Cole], [Brask] blamed [Dunmore].');
  const named = ['B', 'C', 'B', 'D'];
  const mentions = input.mentions.map((mention, i) => ({ ...mention, actor: named[i]! }));
  const [first, cole, second, dunmore] = scorer.score({ ...input, mentions });
  expect(first!.score).toBe(second!.score);
  const alone = (target: number) => scorer.score({ ...input, mentions, targets: [target] })[0]!;
  expect(cole).toEqual(alone(1));
  expect(dunmore).toEqual(alone(3));
  expect(first!.score).not.toBe(alone(0).score);
});

test('what many mentions say is the mean of what each says alone', () => {
  const input = ofOne(`${Array.from({ length: 20 }, (_, i) => `[Brask] ${i % 2 ? 'lied' : 'won'}`).join(', ')}.`);
  const alone = input.targets.map((target) => scorer.score({ ...input, targets: [target] })[0]!);
  const sole = alone.map(({ probabilities }) => Math.log(probabilities.positive / probabilities.neutral));
  const [{ probabilities } = alone[0]!] = scorer.score(input);
  const mean = sole.reduce((sum, logit) => sum + logit, 0) / sole.length;
  expect(Math.log(probabilities.positive / probabilities.neutral)).toBeCloseTo(mean, 9);
});

test('each of many mentions is explained by the words around it', () => {
  const places = ['[Brask] lied', '[Brask] won'].flatMap((clause) => Array.from({ length: 14 }, () => clause));
  const rows = scorer.score(ofOne(`${places.join(', ')}.`));
  // The sixth and the twentieth are read among other words: the first half's neighbours tell of lies, the second's of wins.
  expect(rows[5]!.cues).not.toEqual(rows[19]!.cues);
  // Of those that share buffers each is told by itself.
  expect(rows[19]!.cues).not.toEqual(rows[27]!.cues);
});
