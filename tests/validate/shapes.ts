import type { Generator } from '../../src/stats/index.js';

/**
 * How the values of real articles are spread, imitated by formulas whose moments were matched to analyses of news on ties
 * between states: standard deviation, skewness, and the share of articles that are exactly 0.
 */
export interface Shape {
  readonly name: string;
  readonly unit: 'score' | 'share';
  /** Expected value of `draw`. */
  readonly mean: number;
  /** Standard deviation of `draw`. */
  readonly sd: number;
  draw(random: Generator): number;
}

/** Exponential with mean 1. */
const exponential = (random: Generator): number => -Math.log(1 - random.uniform());

/** Standard normal. @see Box & Muller (1958) */
export const normal = (random: Generator): number =>
  Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random.uniform());

function gamma(shape: number, random: Generator): number {
  let sum = 0;
  for (let i = 0; i < shape; i++) sum += exponential(random);
  return sum;
}

/** Zero with chance `none`, else exponential with mean `size`. */
function oftenNothing(name: string, none: number, size: number): Shape {
  const some = 1 - none;
  const mean = some * size;
  return {
    name,
    unit: 'share',
    mean,
    sd: Math.sqrt(2 * some * size ** 2 - mean ** 2),
    draw: (random) => (random.uniform() < none ? 0 : size * exponential(random)),
  };
}

/** Bell-shaped, as climate nearly is. */
export const BELL: Shape = {
  name: 'bell-shaped',
  unit: 'score',
  mean: 0,
  sd: 0.1,
  draw: (random) => 0.1 * normal(random),
};

/** A long tail to the unfavourable side, skewness −1, as stance in own words has. */
export const STANCE: Shape = {
  name: 'skewed, as stance',
  unit: 'score',
  mean: -0.07,
  sd: 0.08,
  draw: (random) => 0.09 - 0.04 * gamma(4, random),
};

/** One article in eight far out on either side, rather below: excess kurtosis near 4, as appraisal has. */
export const APPRAISAL: Shape = {
  name: 'with outliers, as appraisal',
  unit: 'score',
  mean: -0.0025,
  sd: Math.sqrt(0.875 * 0.06 ** 2 + 0.125 * (0.18 ** 2 + 0.02 ** 2) - 0.0025 ** 2),
  draw: (random) => (random.uniform() < 0.125 ? -0.02 + 0.18 * normal(random) : 0.06 * normal(random)),
};

/** A third of the articles 0, skewness 2, as shares of the quoted words are. */
export const VOICE: Shape = oftenNothing('a third 0, as voices', 0.37, 0.15);

/** More than half of the articles 0, skewness 3, as frames are. */
export const FRAME: Shape = oftenNothing('half 0, as frames', 0.53, 0.1);

export const SHAPES: readonly Shape[] = [BELL, STANCE, APPRAISAL, VOICE, FRAME];
