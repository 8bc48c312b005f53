import { FEATURE_VERSION } from '../../../src/components/stance/features/kinds.js';
import type { LinearWeights } from '../../../src/linear/index.js';
import { decodeVocabulary } from '../../../src/syntax/view/decode-vocabulary.js';
import { calibrationError, fitTemperature, type Measured, macroF1 } from '../fit/calibrate.js';
import { encodeRows, quantize, type WeightRow } from '../fit/encode-rows.js';
import { type Fitted, fitModel, type SparseRows } from '../fit/fit.js';
import { type ChooseOptions, chooseWords, logTransitions } from '../vocabulary/choose-words.js';
import { countWords } from '../vocabulary/count-words.js';
import { type DescribeOptions, describeWords } from '../vocabulary/describe-words.js';
import { encodeVocabulary } from '../vocabulary/encode-vocabulary.js';
import { learnSignatures } from '../vocabulary/signatures.js';
import type { StanceRow } from './rows.js';
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
}

/** Fits the weights of the linear scorer, and its vocabulary unless one is given. Rows of weight 0 are only measured. Deterministic. */
export function trainStanceModel(rows: readonly StanceRow[], options: StanceModelOptions): StanceModel {
  const report = options.report ?? (() => {});
  const vocabulary = options.vocabulary ?? makeVocabulary(rows, options, report);
  const hashed = indexRows(hashRows(rows, decodeVocabulary(vocabulary)), options.least);
  report(`${hashed.hashes.length} features`);
  const order = Int32Array.from(rows.keys()).filter((i) => rows[i]!.weight > 0);
  const fitted = fitModel(hashed.rows, { ...options, features: hashed.hashes.length, rows: order });
  report('fitted');
  return finish(rows, hashed, fitted, vocabulary, options);
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
  { rows: sparse, hashes, seen }: IndexedRows,
  fitted: Fitted,
  vocabulary: Uint8Array,
  options: StanceModelOptions,
): StanceModel {
  const kept = pruned(fitted, seen, options);
  const bias = [fitted.bias[0]! - fitted.bias[1]!, fitted.bias[2]! - fitted.bias[1]!] as const;
  const measured = measure(rows, sparse, kept, bias);
  const parts = [...measured.keys()];
  const temperature = fitTemperature(options.calibrateOn.flatMap((part) => measured.get(part) ?? []));
  const features: WeightRow[] = [];
  for (let i = 0; i < hashes.length; i++) {
    const [negative, positive] = [kept[i * 2]!, kept[i * 2 + 1]!];
    if (negative === 0 && positive === 0) continue;
    features.push({ id: hashes[i]!, bytes: [quantize(negative, options.step), quantize(positive, options.step)] });
  }
  const step = options.step / temperature;
  return {
    vocabulary,
    temperature,
    weights: {
      features: FEATURE_VERSION,
      vocabulary: decodeVocabulary(vocabulary).print,
      bias: bias.map((logit) => logit / temperature),
      steps: [step, step],
      ...encodeRows(features, 2),
    },
    figures: parts.map((part) => figures(part, measured.get(part)!, temperature)),
  };
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

function measure(
  rows: readonly StanceRow[],
  sparse: SparseRows,
  kept: Float64Array,
  bias: readonly [number, number],
): Map<string, Measured[]> {
  const parts = new Map<string, Measured[]>();
  rows.forEach((row, i) => {
    if (row.weight > 0) return;
    let negative = bias[0];
    let positive = bias[1];
    for (let k = sparse.offsets[i]!; k < sparse.offsets[i + 1]!; k++) {
      negative += kept[sparse.ids[k]! * 2]!;
      positive += kept[sparse.ids[k]! * 2 + 1]!;
    }
    const label = row.label.indexOf(Math.max(...row.label));
    const list = parts.get(row.part);
    if (list === undefined) parts.set(row.part, [{ negative, positive, label }]);
    else list.push({ negative, positive, label });
  });
  return parts;
}
