import { expect, it } from 'vitest';
import type { FrameWeights } from '../../src/article/article-model.js';
import { namedFrames } from '../../src/article/named-frames.js';
import { FRAMES, type Frame, type Portrayal } from '../../src/model/index.js';

const NONE: Portrayal = { kind: 'insufficient', observations: 0, needed: 1 };
const of = (value: number): Portrayal => ({ kind: 'portrayal', value, terms: [], prior: { value, weight: 1 } });

/** Strengths of some frames; the rest have 0. */
function named(strengths: Partial<Record<Frame, number>>, thresholds: Partial<Record<Frame, number>> = {}): Frame[] {
  const weights = (frame: Frame): FrameWeights => ({
    bias: 0,
    climate: 0,
    appraisal: 0,
    used: 0,
    cues: {},
    error: 0,
    silentError: 0,
    threshold: thresholds[frame] ?? 0.4,
  });
  // The keys of both are exactly FRAMES.
  const frames = Object.fromEntries(FRAMES.map((frame) => [frame, of(strengths[frame] ?? 0)])) as Record<
    Frame,
    Portrayal
  >;
  const model = Object.fromEntries(FRAMES.map((frame) => [frame, weights(frame)])) as Record<Frame, FrameWeights>;
  return namedFrames({ frames }, { frames: model });
}

it.each([
  ['nothing is strong', { threat: 0.39 }, {}, []],
  ['one is', { threat: 0.4 }, {}, ['threat']],
  ['the stronger first', { threat: 0.5, economy: 0.9 }, {}, ['economy', 'threat']],
  ['a rare one from less on', { betrayal: 0.25, rivalry: 0.3 }, { betrayal: 0.2 }, ['betrayal']],
  [
    'four at most',
    { threat: 0.5, economy: 0.6, rivalry: 0.7, legality: 0.8, mediation: 0.9 },
    {},
    ['mediation', 'legality', 'rivalry', 'economy'],
  ],
] as const)('%s', (_, strengths, thresholds, expected) => {
  expect(named(strengths, thresholds)).toEqual(expected);
});

it('names none where nothing is said of the tie', () => {
  const frames = Object.fromEntries(FRAMES.map((frame) => [frame, NONE])) as Record<Frame, Portrayal>; // exactly FRAMES
  expect(namedFrames({ frames })).toEqual([]);
});
