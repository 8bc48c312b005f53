import { correctWithGold } from '../../src/compare/index.js';
import type { Channel, GoldMethod } from '../../src/model/index.js';
import { generator } from '../../src/stats/index.js';
import { type Invented, summaryOf } from './corpora.js';
import { normal } from './shapes.js';

const ARTICLES = { 'prediction-powered': 80, 'rogan-gladen': 300 } as const;
const CHANNELS = {
  'prediction-powered': ['climate', 'appraisal', 'stance:AAA', 'stance:BBB', 'initiative'],
  'rogan-gladen': ['frame:threat', 'frame:partnership', 'frame:betrayal', 'frame:economy', 'frame:rivalry'],
} as const;
/** True means of the two outlets, and shares of articles with the frame. */
const TRUTH = { 'prediction-powered': [0.1, -0.1], 'rogan-gladen': [0.5, 0.25] } as const;
/** The scorer reads outlet A too high and outlet B too low; of frames it finds 8 of 10, and sees 1 in 10 where none is. */
const BIAS = [0.15, -0.05];
const [SENSITIVITY, SPECIFICITY] = [0.8, 0.9];

export interface GoldChecked {
  /** Share of intervals that hold the true mean, and the true difference. */
  readonly means: number;
  readonly differences: number;
  /** Mean error of the corrected means; and of the means as the scorer gives them. */
  readonly bias: number;
  readonly plainBias: number;
  readonly corpora: number;
}

/** Compares corpora whose scorer errs in a known way after correcting by `coded` articles of each outlet. */
export function goldCoverage(
  method: Exclude<GoldMethod, 'design-based'>,
  coded: number,
  options: { readonly corpora: number; readonly resamples: number },
): GoldChecked {
  const random = generator(31, `${method} ${coded}`);
  const size = ARTICLES[method];
  const channels = CHANNELS[method];
  const truths = TRUTH[method];
  let [means, differences, bias, plainBias, corpora, groups] = [0, 0, 0, 0, 0, 0];
  for (let seed = 1; corpora < options.corpora; seed++) {
    const gold: { article: string; channel: string; value: number }[] = [];
    const articles: Invented[] = [];
    let plain = 0;
    for (const [o, outlet] of ['A', 'B'].entries()) {
      for (let i = 0; i < size; i++) {
        const values: Record<string, number> = {};
        for (const channel of channels) {
          let truth = random.uniform() < truths[o]! ? 1 : 0;
          if (method === 'rogan-gladen') {
            const right = random.uniform() < (truth === 1 ? SENSITIVITY : SPECIFICITY);
            values[channel] = right ? truth : 1 - truth;
          } else {
            truth = clamp(truths[o]! + 0.15 * normal(random));
            values[channel] = clamp(0.6 * truth + 0.4 * truths[o]! + BIAS[o]! + 0.08 * normal(random));
          }
          plain += values[channel]! - truths[o]!;
          // Articles are numbered in the order given; values are drawn independently, so that the first ones are a random sample.
          if (i < coded)
            gold.push({ article: `article ${String(o * size + i).padStart(6, '0')}`, channel, value: truth });
        }
        articles.push({ outlet, event: null, values });
      }
    }
    plainBias += plain / (size * 2);
    const { channels: found } = correctWithGold(summaryOf(articles), {
      gold,
      method,
      seed,
      resamples: options.resamples,
    });
    for (const channel of found) {
      if (channel.groups.some(({ estimate }) => estimate.kind !== 'estimate')) continue;
      corpora++;
      if (holds(channel.differences[0]!.estimate, truths[0]! - truths[1]!)) differences++;
      for (const [o, { estimate }] of channel.groups.entries()) {
        groups++;
        if (holds(estimate, truths[o]!)) means++;
        if (estimate.kind === 'estimate') bias += estimate.mean - truths[o]!;
      }
    }
  }
  return {
    means: means / groups,
    differences: differences / corpora,
    bias: bias / groups,
    plainBias: plainBias / corpora,
    corpora,
  };
}

function holds(estimate: Channel['groups'][number]['estimate'], truth: number): boolean {
  return estimate.kind === 'estimate' && estimate.interval.low <= truth && truth <= estimate.interval.high;
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
