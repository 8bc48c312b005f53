import { expect, it } from 'vitest';
import { chooseThresholds, type FrameAnswer } from '../../models/train/article/choose-thresholds.js';
import type { Frame } from '../../src/model/index.js';

/** Answers of one frame: strengths of articles coded with it, and of those that are not. */
const answers = (frame: Frame, coded: readonly number[], not: readonly number[]): FrameAnswer[] => [
  ...coded.map((strength) => ({ frame, strength, named: 1 })),
  ...not.map((strength) => ({ frame, strength, named: 0 })),
];
const many = (count: number, strength: number) => Array<number>(count).fill(strength);
const common = answers('rivalry', many(20, 0.62), many(20, 0.45));

it('names a frame that is often coded where that is best for all', () => {
  // All of rivalry's from above 0.45 to 0.62 are right; 0.475 is the first such threshold.
  const { thresholds, f1, plainF1 } = chooseThresholds(common);
  expect(thresholds.rivalry).toBe(0.475);
  expect([f1, plainF1]).toEqual([100, 100]);
});

it('names a rare one from where a third of the articles as strong are coded with it', () => {
  // At 0.25 two of five, at 0.2 two of fifty.
  const rare = answers('betrayal', [0.26, 0.31], [0.26, 0.28, 0.29, ...many(45, 0.2)]);
  const { thresholds, f1, plainF1 } = chooseThresholds([...common, ...rare]);
  expect(thresholds.rivalry).toBe(0.475);
  expect(thresholds.betrayal).toBe(0.225);
  // 22 hits of 22 coded and 25 found; before, 20 hits of 22 and 20.
  expect(f1).toBeCloseTo((200 * 22) / (22 + 25), 9);
  expect(plainF1).toBeCloseTo((200 * 20) / (22 + 20), 9);
});

it('leaves a rare one to the common threshold where one hit may be chance', () => {
  const rare = answers('isolation', [0.3], many(45, 0.1));
  expect(chooseThresholds([...common, ...rare]).thresholds.isolation).toBe(0.475);
});
