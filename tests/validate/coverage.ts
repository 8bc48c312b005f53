import { compareSummary } from '../../src/compare/index.js';
import type { Estimate } from '../../src/model/index.js';
import { type Generator, generator } from '../../src/stats/index.js';
import { CHANNELS, type Invented, summaryOf } from './corpora.js';
import { normal, type Shape } from './shapes.js';

/** A kind of corpus whose true values are known. */
export interface Setting {
  readonly shape: Shape;
  /** Articles an outlet. */
  readonly n: number;
  /** Outlet B's articles vary a third as much as those of A. */
  readonly unequal?: boolean;
  /** `shared`: both outlets report the same events, which move their articles alike. `own`: two articles an event. */
  readonly events?: 'none' | 'shared' | 'own';
  /** How much higher the true mean of A is. Default 0. */
  readonly gap?: number;
}

export interface Coverage {
  /** Share of intervals of a group's mean that hold the true mean. */
  readonly means: number;
  /** Share of intervals of the difference that hold the true difference. */
  readonly differences: number;
  /** Intervals of differences that were looked at; of means there are twice as many. */
  readonly corpora: number;
  /** Share of differences found at α = 0.05. */
  readonly found: number;
  /** Mean of the minimum detectable differences that were stated. */
  readonly detectable: number;
}

/** Makes corpora of a kind, compares each, and counts how often the truth lies inside. */
export function coverage(
  setting: Setting,
  options: { readonly corpora: number; readonly resamples: number },
): Coverage {
  const { shape, gap = 0 } = setting;
  const channels = CHANNELS[shape.unit];
  const random = generator(options.corpora, `${shape.name} ${JSON.stringify(setting)}`);
  let [means, differences, found, detectable, corpora, groups] = [0, 0, 0, 0, 0, 0];
  for (let seed = 1; corpora < options.corpora; seed++) {
    const result = compareSummary(summaryOf(corpus(setting, channels, random)), { seed, resamples: options.resamples });
    for (const channel of result.channels) {
      const [difference] = channel.differences;
      if (difference?.estimate.kind !== 'estimate') continue;
      corpora++;
      if (holds(difference.estimate, gap)) differences++;
      if (difference.p! <= 0.05) found++;
      detectable += difference.minimumDetectable!;
      for (const { group, estimate } of channel.groups) {
        groups++;
        if (holds(estimate, shape.mean + (group === 'A' ? gap : 0))) means++;
      }
    }
  }
  return {
    means: means / groups,
    differences: differences / corpora,
    corpora,
    found: found / corpora,
    detectable: detectable / corpora,
  };
}

function corpus(setting: Setting, channels: readonly string[], random: Generator): Invented[] {
  const { shape, n, unequal = false, events = 'none', gap = 0 } = setting;
  const size = events === 'own' ? 2 : 1;
  const own = events === 'none' ? 1 : Math.SQRT1_2;
  const moods = new Map<string, number>();
  const mood = (event: string | null) => {
    if (event === null) return 0;
    let value = moods.get(event);
    if (value === undefined) {
      value = Math.SQRT1_2 * shape.sd * normal(random);
      moods.set(event, value);
    }
    return value;
  };
  return ['A', 'B'].flatMap((outlet) =>
    Array.from({ length: n }, (_, i): Invented => {
      const event = events === 'none' ? null : `${events === 'own' ? outlet : 'event'} ${Math.floor(i / size)}`;
      const values: Record<string, number> = {};
      for (const channel of channels) {
        const about = own * (shape.draw(random) - shape.mean) * (unequal && outlet === 'B' ? 1 / 3 : 1);
        values[channel] = shape.mean + (outlet === 'A' ? gap : 0) + about + mood(event && `${event} ${channel}`);
      }
      return { outlet, event, values };
    }),
  );
}

function holds(estimate: Estimate, truth: number): boolean {
  return estimate.kind === 'estimate' && estimate.interval.low <= truth && truth <= estimate.interval.high;
}
