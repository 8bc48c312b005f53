import type { LinearWeights } from '../../../src/linear/index.js';
import { decodeVocabulary } from '../../../src/syntax/index.js';
import { FEATURE_VERSION } from '../../../src/training.js';
import { calibrationError, fitTemperature, type Measured, macroF1 } from '../fit/calibrate.js';
import { encodeRows, quantize, type WeightRow } from '../fit/encode-rows.js';
import { type Fitted, fitModel, type SparseRows } from '../fit/fit.js';
import { type ChooseOptions, chooseWords, logTransitions } from '../vocabulary/choose-words.js';
import { countWords } from '../vocabulary/count-words.js';
import { type DescribeOptions, describeWords } from '../vocabulary/describe-words.js';
import { encodeVocabulary } from '../vocabulary/encode-vocabulary.js';
import { learnSignatures } from '../vocabulary/signatures.js';
import { calibrated, calibrateKinds, type Held, KINDS, type Kind, type KindCalibration } from './calibrate-kinds.js';
import { SOURCES, type StanceRow } from './rows.js';
import { hashRows, type IndexedRows, indexRows } from './sparse-rows.js';

export interface StanceModelOptions extends ChooseOptions, DescribeOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  /** Features seen in fewer rows are left out. */
  readonly least: number;
  /** Logit that one step of a shipped byte is worth. */
  readonly step: number;
  /** How many weights ship: those that matter most, by size times the root of how often they were seen. */
  readonly keep: number;
  /** Words to learn with; chosen and described anew when absent. */
  readonly vocabulary?: Uint8Array;
  /** Parts that the temperature is fitted on. Rows of weight 0 are never learned from. */
  readonly calibrateOn: readonly string[];
  /** Added to the logits of negative and positive where the kind of actor is known. */
  readonly favour: readonly [number, number];
  readonly report?: (line: string) => void;
}

/** Figures of one measured part, with the shipped (pruned, quantized, calibrated) weights. */
export interface PartFigures {
  readonly part: string;
  readonly rows: number;
  readonly f1: number;
  readonly calibrationError: number;
}

export interface StanceModel {
  readonly vocabulary: Uint8Array;
  readonly weights: LinearWeights;
  readonly figures: readonly PartFigures[];
  readonly temperature: number;
  /** For each fold of articles the weights that were learned without it, by which it is to be judged. */
  readonly folds: readonly LinearWeights[];
}

/** Fits the weights of the linear scorer, and its vocabulary unless one is given. Rows of weight 0 are only measured. Deterministic. */
export function trainStanceModel(rows: readonly StanceRow[], options: StanceModelOptions): StanceModel {
  const report = options.report ?? (() => {});
  const vocabulary = options.vocabulary ?? makeVocabulary(rows, options, report);
  const indexed = indexRows(hashRows(rows, decodeVocabulary(vocabulary)), options.least);
  report(`${indexed.hashes.length} features`);
  const all = Int32Array.from(rows.keys()).filter((i) => rows[i]!.weight > 0);
  const sources = { of: Uint8Array.from(rows, ({ source }) => SOURCES.indexOf(source)), count: SOURCES.length };
  const learn = (from: Int32Array): Learned => {
    const fitted = fitModel(indexed.rows, { ...options, features: indexed.hashes.length, rows: from, sources });
    return { kept: pruned(fitted, indexed.seen, options), bias: biasBySource(fitted) };
  };
  const held: Held[] = [];
  const without: Learned[] = [];
  const folds = [
    ...new Set(rows.flatMap(({ fold, weight }) => (fold === undefined || weight === 0 ? [] : [fold]))),
  ].sort();
  for (const fold of folds) {
    const isHeld = (i: number) => rows[i]!.fold === fold && rows[i]!.weight > 0;
    const learned = learn(all.filter((i) => !isHeld(i)));
    without.push(learned);
    for (const [i, at] of logitsOf(rows, indexed.rows, learned, isHeld)) held.push(heldRow(rows[i]!, at));
    report(`held out fold ${fold}`);
  }
  const calibration = calibrateKinds(held, options.favour);
  report(`calibration by kind ${JSON.stringify(calibration)}`);
  return finish(rows, indexed, learn(all), { calibration, held, without, vocabulary, options });
}

/** Rounded weights, two a feature, and the bias of each source. */
interface Learned {
  readonly kept: Float64Array;
  readonly bias: readonly (readonly [number, number])[];
}

function biasBySource({ bias }: Fitted): [number, number][] {
  return SOURCES.map((_, s) => [bias[s * 3]! - bias[s * 3 + 1]!, bias[s * 3 + 2]! - bias[s * 3 + 1]!]);
}

function kindOf({ source }: StanceRow): Kind | undefined {
  return KINDS.find((kind) => kind === source);
}

function heldRow(row: StanceRow, [negative, positive]: readonly [number, number]): Held {
  const label = row.label.indexOf(Math.max(...row.label));
  return { negative, positive, label, kind: kindOf(row) ?? 'other', soft: row.label };
}

function makeVocabulary(
  rows: readonly StanceRow[],
  options: StanceModelOptions,
  report: (line: string) => void,
): Uint8Array {
  const learned = rows.filter((row) => row.weight > 0);
  const counts = countWords(new Set(learned.map((row) => row.annotation)));
  const words = chooseWords(counts, options);
  report(`${words.length} words`);
  const described = describeWords(words, learnSignatures(learned, words, options.seed), options);
  report('clusters made');
  return encodeVocabulary(described, logTransitions(counts.transitions));
}

function finish(
  rows: readonly StanceRow[],
  { rows: sparse, hashes }: IndexedRows,
  learned: Learned,
  {
    calibration,
    held,
    without,
    vocabulary,
    options,
  }: {
    readonly calibration: KindCalibration;
    readonly held: readonly Held[];
    readonly without: readonly Learned[];
    readonly vocabulary: Uint8Array;
    readonly options: StanceModelOptions;
  },
): StanceModel {
  const parts = new Map<string, Measured[]>();
  for (const [i, [negative, positive]] of logitsOf(rows, sparse, learned, (i) => rows[i]!.weight === 0)) {
    const row = rows[i]!;
    const kind = kindOf(row);
    const raw = { negative, positive, label: row.label.indexOf(Math.max(...row.label)) };
    const shown = kind === undefined ? raw : calibrated({ ...raw, kind }, calibration);
    for (const part of kind === undefined ? [row.part] : [row.part, `${row.part}, ${kind}`]) {
      parts.set(part, [...(parts.get(part) ?? []), shown]);
    }
  }
  const temperature = fitTemperature(options.calibrateOn.flatMap((part) => parts.get(part) ?? []));
  const weightsOf = (each: Learned) => packed(each, hashes, { calibration, temperature, vocabulary, options });
  return {
    vocabulary,
    temperature,
    weights: weightsOf(learned),
    folds: without.map(weightsOf),
    figures: [
      ...[...parts].map(([part, list]) => figures(part, list, kindless(part) ? temperature : 1)),
      ...(held.length === 0
        ? []
        : [
            figures(
              'articles, held out',
              held.map((row) => calibrated(row, calibration)),
              1,
            ),
          ]),
    ],
  };
}

/** Weights as they ship: bias and step of a mention of no known kind, and of each kind. */
function packed(
  { kept, bias }: Learned,
  hashes: Int32Array,
  {
    calibration,
    temperature,
    vocabulary,
    options,
  }: {
    readonly calibration: KindCalibration;
    readonly temperature: number;
    readonly vocabulary: Uint8Array;
    readonly options: StanceModelOptions;
  },
): LinearWeights {
  const features: WeightRow[] = [];
  for (let i = 0; i < hashes.length; i++) {
    const [negative, positive] = [kept[i * 2]!, kept[i * 2 + 1]!];
    if (negative === 0 && positive === 0) continue;
    features.push({ id: hashes[i]!, bytes: [quantize(negative, options.step), quantize(positive, options.step)] });
  }
  const step = options.step / temperature;
  const plain = bias[SOURCES.indexOf('mention')]!;
  const ofKind = (kind: Kind) => {
    const own = bias[SOURCES.indexOf(kind)]!;
    const [negative, positive] = calibration.shift[kind];
    const { scale } = calibration;
    return [scale * own[0] + negative, scale * own[1] + positive, options.step * scale];
  };
  return {
    features: FEATURE_VERSION,
    vocabulary: decodeVocabulary(vocabulary).print,
    bias: plain.map((logit) => logit / temperature),
    steps: [step, step],
    settings: { state: ofKind('state'), person: ofKind('person'), other: ofKind('other') },
    ...encodeRows(features, 2),
  };
}

/** True for parts whose mentions are of no known kind, which the temperature is for. */
function kindless(part: string): boolean {
  return !part.startsWith('evidence');
}

function figures(part: string, rows: readonly Measured[], temperature: number): PartFigures {
  return { part, rows: rows.length, f1: macroF1(rows), calibrationError: calibrationError(rows, temperature) };
}

/** Logits of negative and positive over neutral of each feature, rounded as they ship; 0 for those that do not. */
function pruned(fitted: Fitted, seen: Uint16Array, options: StanceModelOptions): Float64Array {
  const kept = new Float64Array(seen.length * 2);
  const worth = new Float64Array(seen.length);
  for (let i = 0; i < seen.length; i++) {
    const neutral = fitted.weights[i * 3 + 1]!;
    const negative = fitted.weights[i * 3]! - neutral;
    const positive = fitted.weights[i * 3 + 2]! - neutral;
    worth[i] = Math.hypot(negative, positive) * Math.sqrt(seen[i]!);
    kept[i * 2] = quantize(negative, options.step) * options.step;
    kept[i * 2 + 1] = quantize(positive, options.step) * options.step;
  }
  const least = Float64Array.from(worth).sort()[Math.max(0, worth.length - options.keep)] ?? 0;
  for (let i = 0; i < seen.length; i++) if (worth[i]! < least) kept.fill(0, i * 2, i * 2 + 2);
  return kept;
}

/** Logits of the rows asked for; mentions of one actor in a sentence are read together, as the scorer does. */
function logitsOf(
  rows: readonly StanceRow[],
  sparse: SparseRows,
  { kept, bias }: Learned,
  isWanted: (row: number) => boolean,
): Map<number, [number, number]> {
  const sums = new Map<number, [number, number]>();
  const together = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (!isWanted(i)) return;
    let negative = 0;
    let positive = 0;
    for (let k = sparse.offsets[i]!; k < sparse.offsets[i + 1]!; k++) {
      negative += kept[sparse.ids[k]! * 2]!;
      positive += kept[sparse.ids[k]! * 2 + 1]!;
    }
    sums.set(i, [negative, positive]);
    const key = `${row.part} ${row.together ?? i}`;
    together.set(key, [...(together.get(key) ?? []), i]);
  });
  const logits = new Map<number, [number, number]>();
  for (const members of together.values()) {
    const mean = (side: 0 | 1) => members.reduce((sum, i) => sum + sums.get(i)![side], 0) / members.length;
    const [negative, positive] = [mean(0), mean(1)];
    for (const i of members) {
      const own = bias[SOURCES.indexOf(rows[i]!.source)]!;
      logits.set(i, [own[0] + negative, own[1] + positive]);
    }
  }
  return logits;
}
