import {
  type StanceEmphasis,
  type StanceModel,
  type StanceReading,
  WEIGHTS,
  weightOf,
} from '../../../src/article/index.js';
import type { RawTerm } from '../../../src/article/sum.js';
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

export interface StanceTrainingInput {
  readonly sets: readonly CodedSet[];
  readonly labelled: readonly LabelledStance[];
  readonly report?: (line: string) => void;
}

const FOLDS = 5;
const WAYS = 4;
const PRIORS = [4, 8, 16].flatMap((positive) => [0.5, 1, 2].map((negative) => ({ positive, negative })));

/**
 * Learns the article model of stance: how observations are weighed, from pairs of articles that coders ordered; the label, from
 * articles that readers labelled; the spread of single observations, from halves of articles. Every figure reported as held
 * out comes from models that saw nothing of the event or article.
 */
export function trainArticleStance({ sets, labelled, report }: StanceTrainingInput): StanceModel {
  const sources = sets.map(({ cases, least, worth }): PairSource => ({ cases, pairs: pairsOf(cases, least), worth }));
  const emphasis = fitEmphasis(sources);
  report?.(JSON.stringify(emphasis));
  sets.forEach((set, s) => {
    const { cases, pairs } = sources[s]!;
    const fitted = shareOrdered(pairs, valuesOf(cases, emphasis));
    const held = set.clusterOf ? holdOutPairs(sources, s, set.clusterOf) : Number.NaN;
    report?.(`${set.name}: ${pairs.length} pairs, fitted ${percent(fitted)}, held out ${percent(held)}`);
  });
  const cases = labelled.map((each): LabelCase => ({ ...each, weights: weightsOf(each.readings, emphasis) }));
  const label = chooseLabel(cases, report);
  const decided = cases.map((each) => labelOf(each, label));
  report?.(`label: fitted macro-F1 ${percent(f1Of(cases, decided))}`);
  const halves = [...sets.flatMap((set) => set.cases), ...labelled].flatMap(({ readings }) => {
    const parts = halve(termsOf(readings, emphasis));
    return parts ? [parts] : [];
  });
  const spread = fitSpread(halves, emphasis.prior);
  report?.(describeSpread(halves, emphasis.prior));
  return { emphasis, spread, label };
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

function chooseLabel(cases: readonly LabelCase[], report: StanceTrainingInput['report']): StanceModel['label'] {
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
  return fitLabel(cases, best);
}

function weightsOf(readings: readonly StanceReading[], emphasis: StanceEmphasis): number[] {
  const { modifier, crowd, company, quoted } = emphasis;
  return readings.map((reading) =>
    weightOf(reading, { role: { ...WEIGHTS.role, modifier }, crowd, company, quoted: { stance: quoted } }),
  );
}

function termsOf(readings: readonly StanceReading[], emphasis: StanceEmphasis): RawTerm[] {
  const weights = weightsOf(readings, emphasis);
  return readings.map(({ positive, negative, sentence, observation }, i) => ({
    value: positive / emphasis.blame - negative,
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
