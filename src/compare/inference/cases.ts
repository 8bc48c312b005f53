import { type ChannelUnit, type EstimateUnit, type Measure, MICRO, type SummaryRow } from '../../model/index.js';
import { type Blocks, bootstrap, generator, type Replicates, unblocked, variance } from '../../stats/index.js';
import type { Inference } from './options.js';

/** An article that says something on the channel. */
export interface Voiced {
  readonly row: SummaryRow;
  readonly measure: Measure;
  /** In the channel's unit. */
  readonly value: number;
}

/** One group's articles on one channel, made ready for estimating. */
export interface Cases {
  readonly group: string;
  readonly articles: readonly Voiced[];
  readonly observations: number;
  readonly unit: EstimateUnit;
  /** What is resampled: articles, events of several articles, or stretches of sentences. */
  readonly blocks: Blocks;
  /** Value of each article, or of each stretch of sentences. */
  readonly values: Float64Array;
  /** Enough for an estimate. */
  readonly sufficient: boolean;
  /** Bootstrap samples of the blocks; drawn when first asked for. */
  replicates(): Replicates;
}

/** With fewer events than this there is nothing to learn about how events vary; articles are resampled instead. */
const FEWEST_EVENTS = 5;
/** Stretches of sentences that a single article must have to give an estimate. */
const FEWEST_STRETCHES = 3;

export interface ChannelInference {
  readonly channel: string;
  readonly unit: ChannelUnit;
  readonly inference: Inference;
  /** True when no group has enough articles, so that sentences have to do. */
  readonly bySentence: boolean;
  /** True when events may be resampled as wholes; not when they are the groups. */
  readonly byEvent: boolean;
  /** Sides of more blocks are not resampled. */
  readonly mostResampled: number;
}

/** How much blocks of a channel vary within groups, all groups taken together. */
export interface Spread {
  readonly variance: number;
  readonly df: number;
  /** Blocks of all groups. */
  readonly blocks: number;
  /** True when every article of every group answers yes (1) or no (0), and some yes: a share of articles. */
  readonly yesOrNo: boolean;
}

/** Pooled within-group spread, for groups whose own blocks happen to be all the same. */
export function spreadOf(groups: readonly Cases[]): Spread {
  let squares = 0;
  let df = 0;
  let blocks = 0;
  for (const { sufficient, values } of groups) {
    if (!sufficient || values.length < 2) continue;
    blocks += values.length;
    df += values.length - 1;
    squares += variance(values) * (values.length - 1);
  }
  return { variance: df > 0 ? squares / df : 0, df, blocks, yesOrNo: yesOrNo(groups) };
}

function yesOrNo(groups: readonly Cases[]): boolean {
  let yes = false;
  for (const { values, unit } of groups) {
    if (unit !== 'article') return false;
    for (const value of values) {
      if (value !== 0 && value !== 1) return false;
      yes ||= value === 1;
    }
  }
  return yes;
}

/** Gathers what the rows of one group say on one channel. */
export function casesOf(group: string, rows: readonly SummaryRow[], frame: ChannelInference): Cases {
  const articles: Voiced[] = [];
  for (const row of rows) {
    const measure = Object.hasOwn(row.measures, frame.channel) ? row.measures[frame.channel] : undefined;
    if (measure) articles.push({ row, measure, value: measure.value / MICRO });
  }
  const { blocks, unit, values } = frame.bySentence ? stretches(articles) : wholeArticles(articles, frame.byEvent);
  const { seed, resamples, minArticles } = frame.inference;
  let drawn: Replicates | undefined;
  return {
    group,
    articles,
    observations: articles.reduce((sum, { measure }) => sum + measure.observations, 0),
    unit,
    blocks,
    values,
    sufficient: frame.bySentence ? values.length >= FEWEST_STRETCHES : articles.length >= minArticles,
    replicates() {
      drawn ??= bootstrap(blocks, { resamples, random: generator(seed, `mean\n${frame.channel}\n${group}`) });
      return drawn;
    },
  };
}

type Packed = Pick<Cases, 'blocks' | 'unit' | 'values'>;

/** One block an article or, where a group has several on one event and events enough, one block an event. */
export function wholeArticles(articles: readonly Voiced[], byEvent: boolean): Packed {
  const values = Float64Array.from(articles, ({ value }) => value);
  const clusters = new Map<string, { sum: number; weight: number }>();
  for (const { row, value } of articles) {
    const key = row.event === null ? `article\n${row.article}` : `event\n${row.event}`;
    const cluster = clusters.get(key) ?? { sum: 0, weight: 0 };
    cluster.sum += value;
    cluster.weight += 1;
    clusters.set(key, cluster);
  }
  if (!byEvent || clusters.size === articles.length || clusters.size < FEWEST_EVENTS) {
    return { blocks: unblocked(values), unit: 'article', values };
  }
  const all = [...clusters.values()];
  const blocks = {
    sums: Float64Array.from(all, ({ sum }) => sum),
    weights: Float64Array.from(all, ({ weight }) => weight),
  };
  return { blocks, unit: 'event', values };
}

/** The stretches of all articles together; what their weights lack to one per article is the prior's. */
function stretches(articles: readonly Voiced[]): Packed {
  const sums: number[] = [];
  const weights: number[] = [];
  let offset = 0;
  for (const { measure } of articles) {
    offset += measure.prior / MICRO;
    for (let i = 0; i + 1 < measure.blocks.length; i += 2) {
      sums.push(measure.blocks[i]! / MICRO);
      weights.push(measure.blocks[i + 1]! / MICRO);
    }
  }
  const constant = articles.length - weights.reduce((sum, weight) => sum + weight, 0);
  const blocks = { sums: Float64Array.from(sums), weights: Float64Array.from(weights), constant, offset };
  const values = Float64Array.from(sums, (sum, i) => (weights[i]! > 0 ? sum / weights[i]! : 0));
  return { blocks, unit: 'sentence-block', values };
}
