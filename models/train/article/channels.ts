import { emphasis, relationshipIngredients, relationTerms, stanceTerms, WEIGHTS } from '../../../src/article/index.js';
import { shrunkMean } from '../../../src/training.js';
import { type Fitted, fitChannel } from './fit-channel.js';
import type { ReadArticle } from './read.js';
import type { ToneChannelModel } from './tone.js';

export interface EmphasisOptions {
  /** How much a sentence on the relationship counts more for the tone. */
  readonly salience: number;
  readonly quoted: readonly number[];
  readonly priors: readonly number[];
  /** Fold of each article. */
  readonly folds: readonly number[];
  readonly report?: (line: string) => void;
}

export interface Channels {
  readonly quoted: number;
  readonly prior: number;
  readonly climate: Fitted;
  readonly appraisal: Fitted;
}

export function chooseEmphasis(
  articles: readonly ReadArticle[],
  wanted: { readonly climate: readonly (number | null)[]; readonly appraisal: readonly (number | null)[] },
  tone: { readonly climate: ToneChannelModel; readonly appraisal: ToneChannelModel },
  { quoted: factors, priors, salience: more, folds, report }: EmphasisOptions,
): Channels {
  const dyads = articles.map(({ coded }) => coded.dyad.join('-'));
  let best: Channels | undefined;
  for (const quoted of factors) {
    const read = articles.map(({ analysis, coded }) => ({
      found: relationshipIngredients(analysis, coded.dyad, emphasis(analysis, WEIGHTS), { quoted, salience: more }),
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
        `quoted ${quoted}, prior ${prior}: error of climate ${found.climate.squared.toFixed(4)}, of appraisal ${found.appraisal.squared.toFixed(4)}`,
      );
      if (!best || found.climate.squared < best.climate.squared) best = found;
    }
  }
  if (!best) throw new RangeError('no setting to choose from');
  return best;
}

/** Both actors of every article are rows of one model, so that neither side of a dyad is special. */
export function fitStance(articles: readonly ReadArticle[], tone: readonly number[], folds: readonly number[]): Fitted {
  const rows: number[][] = [];
  const wanted: (number | null)[] = [];
  const sides: number[] = [];
  const dyads: string[] = [];
  articles.forEach(({ analysis, coded }, i) => {
    // Where coders chose the actors they tell most of, stance is further from 0 than toward both sides of any dyad.
    if (!coded.isForDyad) return;
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
