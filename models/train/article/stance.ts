import {
  type LabelModel,
  type StanceEmphasis,
  type StanceModel,
  type StanceReading,
  WEIGHTS,
  weightOf,
} from '../../../src/article/index.js';
import type { RawTerm } from '../../../src/training.js';
import { foldOf } from '../fit/folds.js';
import { fitEmphasis, type PairSource, stanceValue } from './emphasis.js';
import { f1Of, fitLabel, holdOutLabels, type LabelCase, labelOf } from './label.js';
import { pairsOf, type StanceCase, shareOrdered } from './pairs.js';
import { fitSpread, type Halves, halve, strays } from './spread.js';

/** One coded set whose articles are compared in pairs. */
export interface CodedSet {
  readonly name: string;
  readonly cases: readonly StanceCase[];
  /** Codes that differ by less say nothing. */
  readonly least: number;
  readonly worth: number;
  /** What is held out together, when a held-out figure is wanted: the event. */
  readonly clusterOf?: (each: StanceCase) => string;
}

/** An article that readers labelled: 0 negative, 1 neutral, 2 positive. */
export interface LabelledStance {
  readonly article: string;
  readonly readings: readonly StanceReading[];
  readonly label: number;
}

/** An article whose stance toward an actor coders gave on a scale from −1 to 1. */
export interface CodedStance extends LabelledStance {
  readonly gold: number;
}

export interface StanceTrainingInput {
  readonly sets: readonly CodedSet[];
  readonly coded: readonly CodedStance[];
  readonly read: readonly LabelledStance[];
  readonly report?: (line: string) => void;
  /** Where figures worth keeping are written. */
  readonly figures?: Record<string, number>;
}

const FOLDS = 5;
const WAYS = 4;
const PRIORS = [4, 8, 16].flatMap((positive) => [0.5, 1, 2].map((negative) => ({ positive, negative })));

/**
 * Learns the article model of stance: how observations are weighed, from pairs of articles that coders ordered; the label, from
 * articles that readers labelled; the spread of single observations, from halves of articles. Every figure reported as held
 * out comes from models that saw nothing of the event or article.
 */
export function trainArticleStance({ sets, coded, read, report, figures = {} }: StanceTrainingInput): StanceModel {
  const sources = sets.map(({ cases, least, worth }): PairSource => ({ cases, pairs: pairsOf(cases, least), worth }));
  const emphasis = fitEmphasis(sources);
  report?.(JSON.stringify(emphasis));
  sets.forEach((set, s) => {
    const { cases, pairs } = sources[s]!;
    const fitted = shareOrdered(pairs, valuesOf(cases, emphasis));
    const held = set.clusterOf ? holdOutPairs(sources, s, set.clusterOf) : Number.NaN;
    if (set.clusterOf) figures[`${set.name} pairs, held out`] = Math.round(1000 * held) / 10;
    report?.(`${set.name}: ${pairs.length} pairs, fitted ${percent(fitted)}, held out ${percent(held)}`);
  });
  const label = labelModel('coders', coded, emphasis, { report, figures });
  const readers = labelModel('readers', read, emphasis, { report, figures });
  const level = fitLevel(coded, emphasis, { report, figures });
  const halves = [...sets.flatMap((set) => set.cases), ...coded, ...read].flatMap(({ readings }) => {
    const parts = halve(termsOf(readings, emphasis));
    return parts ? [parts] : [];
  });
  const spread = fitSpread(halves, emphasis.prior);
  report?.(describeSpread(halves, emphasis.prior));
  return { emphasis, level, spread, label, readers };
}

/** Where lines and figures go. */
interface Reporting {
  readonly report: StanceTrainingInput['report'];
  readonly figures: Record<string, number>;
}

function labelModel(
  name: string,
  labelled: readonly LabelledStance[],
  emphasis: StanceEmphasis,
  { report, figures }: Reporting,
): LabelModel {
  const cases = labelled.map((each): LabelCase => ({ ...each, weights: weightsOf(each.readings, emphasis) }));
  const { label, f1 } = chooseLabel(cases, (line) => report?.(`${name}: ${line}`));
  figures[`${name} macro-F1, held out`] = Math.round(1000 * f1) / 10;
  const decided = cases.map((each) => labelOf(each, label));
  report?.(`${name}: ${cases.length} articles, fitted macro-F1 ${percent(f1Of(cases, decided))}`);
  return label;
}

/** Least squares of the codes on the shrunken means, zero at zero; held out by article in folds for the report. */
function fitLevel(coded: readonly CodedStance[], emphasis: StanceEmphasis, { report, figures }: Reporting): number {
  const values = coded.map(({ readings }) => stanceValue(readings, emphasis));
  const learn = (isUsed: (i: number) => boolean): number => {
    let both = 0;
    let squares = 0;
    values.forEach((value, i) => {
      if (!isUsed(i)) return;
      both += value * coded[i]!.gold;
      squares += value * value;
    });
    return rounded(both / squares);
  };
  const fold = coded.map(({ article }) => foldOf(article, FOLDS));
  const held = new Float64Array(coded.length);
  for (let k = 0; k < FOLDS; k++) {
    const factor = learn((i) => fold[i] !== k);
    values.forEach((value, i) => {
      if (fold[i] === k) held[i] = factor * value;
    });
  }
  const mean = coded.reduce((sum, { gold }) => sum + gold, 0) / coded.length;
  const squares = (of: (i: number) => number) => coded.reduce((sum, { gold }, i) => sum + (gold - of(i)) ** 2, 0);
  const explained = 1 - squares((i) => held[i]!) / squares(() => mean);
  report?.(`level: R² held out ${explained.toFixed(3)}`);
  figures['level R2, held out'] = rounded(explained);
  return learn(() => true);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function valuesOf(cases: readonly StanceCase[], emphasis: StanceEmphasis): number[] {
  return cases.map(({ readings }) => stanceValue(readings, emphasis));
}

/** Share ordered rightly by models that have not seen the cluster of the pair; the other sources are always seen. */
function holdOutPairs(sources: readonly PairSource[], which: number, clusterOf: (each: StanceCase) => string): number {
  const { cases, pairs, worth } = sources[which]!;
  const held = new Float64Array(cases.length);
  const fold = cases.map((each) => foldOf(clusterOf(each), FOLDS));
  for (let k = 0; k < FOLDS; k++) {
    const seen = pairs.filter(([a]) => fold[a] !== k);
    const rest = { cases, pairs: seen, worth: (worth * seen.length) / pairs.length };
    const values = valuesOf(cases, fitEmphasis(sources.map((source, s) => (s === which ? rest : source))));
    cases.forEach((_, i) => {
      if (fold[i] === k) held[i] = values[i]!;
    });
  }
  return shareOrdered(pairs, held);
}

function chooseLabel(
  cases: readonly LabelCase[],
  report: StanceTrainingInput['report'],
): { readonly label: LabelModel; readonly f1: number } {
  const how = {
    folds: FOLDS,
    ways: WAYS,
    foldOf: (article: string, way: number) => foldOf(`${article}#${way}`, FOLDS),
  };
  let best = PRIORS[0]!;
  let most = -1;
  for (const prior of PRIORS) {
    const { f1, loss } = holdOutLabels(cases, prior, how);
    report?.(`label, prior ${JSON.stringify(prior)}: held-out macro-F1 ${percent(f1)}, loss ${loss.toFixed(4)}`);
    if (f1 > most) {
      most = f1;
      best = prior;
    }
  }
  return { label: fitLabel(cases, best), f1: most };
}

function weightsOf(readings: readonly StanceReading[], emphasis: StanceEmphasis): number[] {
  const { modifier, repeatDiscount, coMentionDiscount, quoted } = emphasis;
  return readings.map((reading) =>
    weightOf(reading, {
      role: { ...WEIGHTS.role, modifier },
      repeatDiscount,
      coMentionDiscount,
      quoted: { stance: quoted },
    }),
  );
}

function termsOf(readings: readonly StanceReading[], emphasis: StanceEmphasis): RawTerm[] {
  const weights = weightsOf(readings, emphasis);
  return readings.map(({ positive, negative, sentence, observation }, i) => ({
    value: positive / emphasis.negativityWeight - negative,
    weight: weights[i]!,
    sentence,
    observation,
  }));
}

/** Whether errors hold on articles that the spread was not chosen on: two parts, each judged by the other's. */
function describeSpread(halves: readonly Halves[], prior: number): string {
  const parts = [0, 1].map((part) => halves.filter((_, i) => i % 2 === part)) as [Halves[], Halves[]];
  const found = [
    ...strays(parts[0], prior, fitSpread(parts[1], prior)),
    ...strays(parts[1], prior, fitSpread(parts[0], prior)),
  ];
  const square = Math.sqrt(found.reduce((sum, z) => sum + z * z, 0) / found.length);
  const within = (bound: number) => percent(found.filter((z) => Math.abs(z) <= bound).length / found.length);
  return `spread: ${found.length} articles halved, root mean square ${square.toFixed(2)}, within 68 %: ${within(1)}, 90 %: ${within(1.645)}, 95 %: ${within(1.96)}`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}
