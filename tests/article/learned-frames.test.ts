import { describe, expect, it } from 'vitest';
import type { ArticleModel, FrameWeights } from '../../src/article/article-model.js';
import { learnedFrames } from '../../src/article/learned-frames.js';
import { ARTICLE_MODEL } from '../../src/article/models.js';
import { FRAMES, type Frame } from '../../src/model/index.js';
import { article } from './article.js';

const DYAD = ['RUS', 'IRN'] as const;
const PLAIN: FrameWeights = {
  bias: 0.1,
  climate: 0,
  appraisal: 0,
  used: 0.6,
  cues: {},
  error: 0.3,
  silentError: 0.2,
  threshold: 0.4,
};

function model(frame: Partial<FrameWeights>): ArticleModel {
  // The keys are exactly FRAMES.
  const frames = Object.fromEntries(FRAMES.map((name) => [name, { ...PLAIN, ...frame }])) as Record<
    Frame,
    FrameWeights
  >;
  return { ...ARTICLE_MODEL, prior: { ...ARTICLE_MODEL.prior, frame: 2 }, silence: 0.25, frames };
}

/** Two sentences on the tie; the second is seen as a threat, by the cue "axis". */
const sketch = article({
  lines: [
    { text: 'Russia met Iran.', frames: [{ frame: 'mediation', about: DYAD }] },
    { text: 'The axis of Russia and Iran grows.', frames: [{ frame: 'threat', about: DYAD }] },
  ],
});
const cued = {
  ...sketch,
  frames: sketch.frames.map((frame) => ({
    ...frame,
    cues: frame.cues.map((cue) => ({ ...cue, feature: `${frame.frame}: axis` })),
  })),
};
const PLACES = Float64Array.from([1, 1]);
const told = (frame: Partial<FrameWeights>, climate = 0) => ({ climate, appraisal: 0, model: model(frame) });
const threat = (frame: Partial<FrameWeights>, climate = 0) => {
  const { threat: found } = learnedFrames(cued, DYAD, PLACES, told(frame, climate));
  if (found.kind === 'insufficient') throw new Error('the article is about the tie');
  return found;
};

describe('strength of a frame', () => {
  it('is what is expected and what its sentences add', () => {
    // One sentence of weight 1, another on the tie that counts 0.25 against it, a prior of 2: 0.1 + 0.6 × 1 / 3.25.
    expect(threat({}).value).toBeCloseTo(0.1 + 0.6 / 3.25, 12);
    expect(threat({ climate: -0.2 }, -0.5).value).toBeCloseTo(0.2 + 0.6 / 3.25, 12);
  });

  it('counts what each cue is worth', () => {
    expect(threat({ cues: { axis: 0.3 } }).value).toBeCloseTo(0.1 + 0.9 / 3.25, 12);
    expect(threat({ cues: { axis: -0.9 } }).value).toBeCloseTo(0.1, 12);
    expect(threat({ cues: { pact: 5 } }).value).toBeCloseTo(0.1 + 0.6 / 3.25, 12);
  });

  it('is a sum of terms that show where it comes from, with an error', () => {
    const { terms, prior, value, error } = threat({});
    expect(terms).toMatchObject([{ sentence: 1, observation: 1 }]);
    expect(terms.reduce((sum, term) => sum + term.weight, prior.weight)).toBeCloseTo(1, 12);
    expect(terms.reduce((sum, term) => sum + term.value * term.weight, prior.value * prior.weight)).toBeCloseTo(
      value,
      12,
    );
    expect(error).toBe(0.3);
  });

  it('has another error where no sentence uses the frame', () => {
    const { betrayal } = learnedFrames(cued, DYAD, PLACES, told({}));
    expect(betrayal).toMatchObject({ terms: [], error: 0.2 });
  });

  it('stays within 0 and 1', () => {
    expect(threat({ bias: -0.7 }).value).toBe(0);
    expect(threat({ bias: 0.9 }).value).toBe(1);
  });

  it('is insufficient where no sentence is about the tie', () => {
    const found = learnedFrames(cued, ['RUS', 'TUR'], PLACES, told({}));
    expect(found.threat).toEqual({ kind: 'insufficient', observations: 0, needed: 1 });
  });
});
