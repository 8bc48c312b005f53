import { WEIGHTS } from '../../../src/article/index.js';
import { type ArticleModel, salience } from '../../../src/training.js';
import { chooseEmphasis, type EmphasisOptions, fitStance } from './channels.js';
import { fitFrames } from './frames.js';
import type { ReadArticle } from './read.js';
import { type ToneArticle, type ToneChannelModel, type ToneOptions, trainTone } from './tone.js';

export interface ArticleTrainingOptions extends EmphasisOptions {
  readonly tone: ToneOptions;
  /** Share of the stance codes that is added to the target of the tone of appraisal: the two are felt alike. */
  readonly kinship: number;
}

export interface TrainedArticles {
  readonly model: ArticleModel;
  /** Climate, appraisal, stance. */
  readonly tone: readonly ToneChannelModel[];
}

/** Learns word weights of tone, then how readings and tone are weighed in an article; everything by cross-validation. */
export function trainRelationshipArticles(
  articles: readonly ReadArticle[],
  options: ArticleTrainingOptions,
): TrainedArticles {
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
  const told = { climate: channels.climate.held, appraisal: channels.appraisal.held };
  const frames = fitFrames(articles, told, options);
  const model: ArticleModel = {
    emphasis: { quoted: channels.quoted, salience: options.salience },
    prior: { tie: channels.prior, stance: WEIGHTS.prior.stance, frame: frames.prior },
    silence: frames.silence,
    climate: channels.climate.weights,
    appraisal: channels.appraisal.weights,
    stance: stance.weights,
    frames: frames.weights,
    error: { climate: channels.climate.error, appraisal: channels.appraisal.error, stance: stance.error },
    chances: {
      climate: channels.climate.chances,
      appraisal: channels.appraisal.chances,
      stance: stance.chances,
    },
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
