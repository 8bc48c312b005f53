import { FRAMES, type Frame } from '../model/index.js';
import type { ArticleModel, ChannelWeights, FrameWeights } from '../portrayal/article-model.js';
import { shrunkMean } from '../portrayal/blend.js';
import { emphasis, framesOf, relationTerms, stanceTerms, tieIngredients, WEIGHTS } from '../portrayal/index.js';
import { salience } from '../portrayal/salience.js';
import { ridge } from './kernel-ridge.js';
import type { ReadArticle } from './tie-articles.js';
import { type ToneArticle, type ToneChannelModel, type ToneOptions, trainTone } from './tone.js';

export interface ArticleTrainingOptions {
  readonly tone: ToneOptions;
  /** How much a sentence on the tie counts more for the tone. */
  readonly salience: number;
  /** Share of the stance codes that is added to the target of the tone of appraisal: the two are felt alike. */
  readonly kinship: number;
  readonly quoted: readonly number[];
  readonly priors: readonly number[];
  /** Fold of each article; see {@link dyadFolds}. */
  readonly folds: readonly number[];
  readonly report?: (line: string) => void;
}

export interface TrainedArticles {
  readonly model: ArticleModel;
  /** Climate, appraisal, stance. */
  readonly tone: readonly ToneChannelModel[];
}

/** Learns word weights of tone, then how readings and tone are weighed in an article; everything by cross-validation. */
export function trainTieArticles(articles: readonly ReadArticle[], options: ArticleTrainingOptions): TrainedArticles {
  const { folds } = options;
  const wanted = {
    climate: articles.map(({ coded }) => coded.climate),
    appraisal: articles.map(({ coded }) => coded.appraisal),
    stance: articles.map(({ coded }) => meanOf(coded.stance)),
  };
  const flat = articles.map(
    (article): ToneArticle => ({ sentences: article.words, weights: article.words.map(() => 1) }),
  );
  const leaning = articles.map(({ words, analysis, coded }): ToneArticle => {
    const salient = salience(analysis, coded.dyad);
    return {
      sentences: words,
      weights: analysis.tones.map(({ sentence }) => 1 + options.salience * salient[sentence]!),
    };
  });
  const felt = wanted.appraisal.map((value, i) =>
    value === null ? null : value + options.kinship * (wanted.stance[i] ?? 0),
  );
  const tone = {
    climate: trainTone(leaning, within(wanted.climate, articles), folds, options.tone),
    appraisal: trainTone(leaning, within(felt, articles), folds, options.tone),
    stance: trainTone(flat, within(wanted.stance, articles), folds, options.tone),
  };
  const channels = chooseEmphasis(articles, wanted, tone, options);
  const stance = fitStance(articles, tone.stance.held, folds);
  const frames = fitFrames(articles, channels, options);
  const model: ArticleModel = {
    emphasis: { quoted: channels.quoted, salience: options.salience },
    prior: { tie: channels.prior, stance: WEIGHTS.prior.stance, frame: WEIGHTS.prior.frame },
    climate: channels.climate.weights,
    appraisal: channels.appraisal.weights,
    stance: stance.weights,
    frames: frames.weights,
    frameThreshold: frames.threshold,
    error: { climate: channels.climate.error, appraisal: channels.appraisal.error, stance: stance.error },
  };
  return { model, tone: [tone.climate, tone.appraisal, tone.stance] };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
}

/** Articles that a dyad's mean is shrunk by toward the mean of all. */
const SHRINKAGE = 3;

/**
 * What is left of the codes once each dyad's mean is taken off: a model that learned the means would learn the names of
 * topics, which say nothing of a dyad it has not seen.
 */
function within(values: readonly (number | null)[], articles: readonly ReadArticle[]): (number | null)[] {
  const overall = meanOf(values) ?? 0;
  const sums = new Map<string, { sum: number; count: number }>();
  values.forEach((value, i) => {
    if (value === null) return;
    const key = articles[i]!.coded.dyad.join('-');
    const entry = sums.get(key) ?? { sum: 0, count: SHRINKAGE };
    entry.sum += value - overall;
    entry.count++;
    sums.set(key, entry);
  });
  return values.map((value, i) => {
    const entry = sums.get(articles[i]!.coded.dyad.join('-'));
    return value === null || !entry ? value : value - entry.sum / entry.count;
  });
}

/**
 * Folds by dyad, because a library is asked about dyads it has not seen: each of the `count − 1` commonest is a fold, the rest
 * is the last.
 */
export function dyadFolds(dyads: readonly (readonly string[])[], count: number): number[] {
  const names = dyads.map((dyad) => dyad.join('-'));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return names.map((name) => Math.min(count - 1, order.indexOf(name)));
}

interface Fitted {
  readonly weights: ChannelWeights;
  /** Root of the mean squared error on held-out dyads, rare dyads counting more. */
  readonly error: number;
  /** Held-out value of every row. */
  readonly held: readonly number[];
}

interface Channels {
  readonly quoted: number;
  readonly prior: number;
  readonly climate: Fitted;
  readonly appraisal: Fitted;
}

function chooseEmphasis(
  articles: readonly ReadArticle[],
  wanted: { readonly climate: readonly (number | null)[]; readonly appraisal: readonly (number | null)[] },
  tone: { readonly climate: ToneChannelModel; readonly appraisal: ToneChannelModel },
  { quoted: factors, priors, salience: more, folds, report }: ArticleTrainingOptions,
): Channels {
  const dyads = articles.map(({ coded }) => coded.dyad.join('-'));
  let best: Channels | undefined;
  for (const quoted of factors) {
    const read = articles.map(({ analysis, coded }) => ({
      found: tieIngredients(analysis, coded.dyad, emphasis(analysis, WEIGHTS), { quoted, salience: more }),
      rules: relationTerms(analysis, coded.dyad, WEIGHTS),
    }));
    for (const prior of priors) {
      const fitted = (name: 'climate' | 'appraisal') =>
        fitChannel(
          read.map(({ found, rules }, i) => [
            shrunkMean(found[name], prior),
            tone[name].held[i]!,
            shrunkMean(rules[name], WEIGHTS.prior.tie),
          ]),
          wanted[name],
          folds,
          dyads,
        );
      const found: Channels = { quoted, prior, climate: fitted('climate'), appraisal: fitted('appraisal') };
      report?.(
        `quoted ${quoted}, prior ${prior}: error of climate ${found.climate.error.toFixed(4)}, of appraisal ${found.appraisal.error.toFixed(4)}`,
      );
      if (!best || found.climate.error < best.climate.error) best = found;
    }
  }
  if (!best) throw new RangeError('no setting to choose from');
  return best;
}

const PENALTY = 1;

/** Weights of the ingredients; those that would count against themselves are left out. */
function weigh(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  counts: readonly number[],
): ChannelWeights {
  let used = [0, 1, 2];
  for (;;) {
    const found = ridge(
      rows.map((row) => used.map((column) => row[column]!)),
      wanted,
      PENALTY,
      counts,
    );
    const kept = used.filter((_, i) => found[i]! >= 0);
    if (kept.length === used.length) {
      const factor = (column: number) => (used.includes(column) ? found[used.indexOf(column)]! : 0);
      return { bias: found[used.length]!, read: factor(0), tone: factor(1), rules: factor(2) };
    }
    used = kept;
  }
}

function fitChannel(
  rows: readonly (readonly number[])[],
  wanted: readonly (number | null)[],
  folds: readonly number[],
  dyads: readonly string[],
): Fitted {
  const usable = wanted.flatMap((value, i) => (value === null ? [] : [i]));
  const shares = evenly(dyads);
  const learn = (chosen: readonly number[]) =>
    weigh(
      chosen.map((i) => rows[i]!),
      chosen.map((i) => wanted[i]!),
      chosen.map((i) => shares[i]!),
    );
  const held = new Array<number>(rows.length).fill(0);
  for (const fold of new Set(folds)) {
    const { bias, read, tone, rules } = learn(usable.filter((i) => folds[i] !== fold));
    rows.forEach((row, i) => {
      if (folds[i] === fold) held[i] = bias + read * row[0]! + tone * row[1]! + rules * row[2]!;
    });
  }
  let squares = 0;
  let whole = 0;
  for (const i of usable) {
    squares += shares[i]! * (held[i]! - wanted[i]!) ** 2;
    whole += shares[i]!;
  }
  return { weights: learn(usable), error: Math.sqrt(squares / whole), held };
}

/**
 * How much each article counts: the root of what it would were dyads equal; 1 on the average. The few dyads that fill the data are
 * hostile ones; the next one asked about need not be.
 */
function evenly(dyads: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const dyad of dyads) counts.set(dyad, (counts.get(dyad) ?? 0) + 1);
  const shares = dyads.map((dyad) => counts.get(dyad)! ** -0.5);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return shares.map((share) => share / mean);
}

/** Both actors of every article are rows of one model, so that neither side of a dyad is special. */
function fitStance(articles: readonly ReadArticle[], tone: readonly number[], folds: readonly number[]): Fitted {
  const rows: number[][] = [];
  const wanted: (number | null)[] = [];
  const sides: number[] = [];
  const dyads: string[] = [];
  articles.forEach(({ analysis, coded }, i) => {
    coded.dyad.forEach((actor, side) => {
      const { all } = stanceTerms(analysis, actor, WEIGHTS);
      rows.push([shrunkMean(all, WEIGHTS.prior.stance), tone[i]!, 0]);
      wanted.push(coded.stance[side] ?? null);
      sides.push(folds[i]!);
      dyads.push(coded.dyad.join('-'));
    });
  });
  return fitChannel(rows, wanted, sides, dyads);
}

interface FrameRow {
  readonly share: number;
  readonly climate: number;
  readonly appraisal: number;
  readonly named: number | null;
  readonly fold: number;
}

function fitFrames(
  articles: readonly ReadArticle[],
  channels: Channels,
  { folds, report }: ArticleTrainingOptions,
): { readonly weights: Record<Frame, FrameWeights>; readonly threshold: number } {
  const rows = new Map<Frame, FrameRow[]>(FRAMES.map((frame) => [frame, []]));
  articles.forEach(({ analysis, coded }, i) => {
    const shares = framesOf(analysis, coded.dyad);
    for (const frame of FRAMES) {
      const share = shares[frame];
      if (share.kind === 'insufficient') continue;
      rows.get(frame)!.push({
        share: share.value,
        climate: channels.climate.held[i]!,
        appraisal: channels.appraisal.held[i]!,
        named: coded.frames[frame],
        fold: folds[i]!,
      });
    }
  });
  const learn = (use: (row: FrameRow) => boolean) => weighFrames(rows, use);
  const answers: { readonly strength: number; readonly named: number }[] = [];
  for (const fold of new Set(folds)) {
    const weights = learn((row) => row.fold !== fold);
    for (const frame of FRAMES) {
      const { bias, share, climate, appraisal } = weights[frame];
      for (const row of rows.get(frame)!) {
        if (row.fold !== fold || row.named === null) continue;
        const strength = bias + share * row.share + climate * row.climate + appraisal * row.appraisal;
        answers.push({ strength, named: row.named });
      }
    }
  }
  let best = { threshold: 0.5, f1: -1 };
  for (let threshold = 0.1; threshold < 0.7; threshold += 0.025) {
    let hits = 0;
    let all = 0;
    for (const { strength, named } of answers) {
      const found = strength >= threshold ? 1 : 0;
      hits += found * named;
      all += found + named;
    }
    const f1 = all === 0 ? 0 : (200 * hits) / all;
    if (f1 > best.f1) best = { threshold: Math.round(threshold * 1000) / 1000, f1 };
  }
  report?.(`frames: micro-F1 ${best.f1.toFixed(1)} at ${best.threshold}, held-out folds`);
  return { weights: learn(() => true), threshold: best.threshold };
}

/** Pull of a frame's own slopes toward what all frames share: rare frames have little to learn from. */
const FRAME_PENALTY = { share: 4, rest: 10 };

function weighFrames(
  rows: ReadonlyMap<Frame, readonly FrameRow[]>,
  use: (row: FrameRow) => boolean,
): Record<Frame, FrameWeights> {
  const usable = new Map(
    FRAMES.map((frame) => [frame, rows.get(frame)!.filter((row) => row.named !== null && use(row))]),
  );
  let xy = 0;
  let xx = 0;
  for (const list of usable.values()) {
    const share = list.reduce((sum, row) => sum + row.share, 0) / list.length;
    const named = list.reduce((sum, row) => sum + row.named!, 0) / list.length;
    for (const row of list) {
      xy += (row.share - share) * (row.named! - named);
      xx += (row.share - share) ** 2;
    }
  }
  const shared = xx > 0 ? xy / xx : 1;
  const weights = FRAMES.map((frame): [Frame, FrameWeights] => {
    const list = usable.get(frame)!;
    // One penalty for all columns, so that columns are scaled instead.
    const scale = Math.sqrt(FRAME_PENALTY.rest / FRAME_PENALTY.share);
    const [own = 0, climate = 0, appraisal = 0, bias = 0] = ridge(
      list.map((row) => [row.share * scale, row.climate, row.appraisal]),
      list.map((row) => row.named! - shared * row.share),
      FRAME_PENALTY.rest,
    );
    return [frame, { bias, share: Math.max(0, shared + own * scale), climate, appraisal }];
  });
  // The keys are exactly FRAMES, which Object.fromEntries cannot tell.
  return Object.fromEntries(weights) as Record<Frame, FrameWeights>;
}
