import type { Draft, Step } from '../../../components/relations/draft.js';
import type { Scene } from '../../../components/relations/scene.js';
import { Emitter } from '../../../linear/emitter.js';
import { findRows, type HeadTable } from '../../../linear/heads.js';
import { headShares } from '../relationship/attribution.js';
import { builtInVocabulary } from '../stance/linear.js';
import { extractFeatures } from './features.js';
import { HEADS } from './heads.js';
import type { Place } from './layout.js';

/** What words around two actors say of them, learned from coded sentences; `first` stands before `second` in the text. */
export interface Reading {
  /** Probability that nothing is said of the two. */
  readonly nothing: number;
  /** If something is said: probabilities of the quad classes, in the order of the head. */
  readonly quads: readonly number[];
  /** If something is said: probabilities of forward, backward and both ways. */
  readonly ways: readonly number[];
  /** Half of what cooperation has above conflict, in (−½, ½): the sum of the steps. */
  readonly value: number;
  readonly steps: readonly Step[];
}

/** Words told one by one; the rest is one step. */
const TOLD = 5;

const emitter = new Emitter();
let rows = new Int32Array(1024);

/** Reads two actors of a sentence, whatever the rules found between them (`drafts`, the best first). Always answers. */
export function readPair(
  table: HeadTable,
  scene: Scene,
  first: Place,
  second: Place,
  drafts: readonly Draft[],
): Reading {
  extractFeatures(scene, builtInVocabulary(), first, second, drafts, emitter);
  const { classes, weights, steps: sizes, bias } = table;
  if (rows.length < emitter.count) rows = new Int32Array(emitter.hash.length);
  findRows(table, emitter.hash, emitter.count, rows);
  const change = new Float64Array(classes);
  for (let k = 0; k < emitter.count; k++) {
    if (rows[k]! < 0) continue;
    for (let c = 0; c < classes; c++) change[c]! += weights[rows[k]! * classes + c]! * sizes[c]!;
  }
  const { quad, way } = HEADS;
  const something = quad.values.slice(1);
  const shares = headShares(logits(bias, quad.from + 1), logits(change, quad.from + 1), something);
  const all = headShares(logits(bias, quad.from), logits(change, quad.from), quad.values);
  const ways = headShares(logits(bias, way.from, 3), logits(change, way.from, 3), way.values.slice(0, 3));
  const words = new Float64Array(scene.to - scene.from);
  for (let k = 0; k < emitter.count; k++) {
    const at = Math.max(emitter.a[k]!, emitter.b[k]!) - scene.from;
    if (rows[k]! < 0 || at < 0 || at >= words.length) continue;
    // The class that others are measured against has no weight.
    for (let c = 0; c + 1 < something.length; c++) {
      const column = quad.from + 1 + c;
      words[at]! += shares.slopes[c]! * weights[rows[k]! * classes + column]! * sizes[column]!;
    }
  }
  return {
    nothing: all.probabilities[0]!,
    quads: [...shares.probabilities],
    ways: [...ways.probabilities],
    value: shares.end,
    steps: stepsOf(scene, first, second, words, shares.end),
  };
}

/** Logits of the classes of a head from column `from` on, with that of its last class, 0; `size` leaves the last out. */
function logits(of: Float64Array, from: number, size?: number): Float64Array {
  const to = from < HEADS.way.from ? HEADS.way.from : of.length;
  if (size !== undefined) return of.slice(from, from + size);
  const result = new Float64Array(to - from + 1);
  result.set(of.subarray(from, to));
  return result;
}

/** The words that weigh most, in order, and what is left of `value` from one of the two to the other. */
function stepsOf(scene: Scene, first: Place, second: Place, words: Float64Array, value: number): Step[] {
  const told = [...words.keys()]
    .sort((a, b) => Math.abs(words[b]!) - Math.abs(words[a]!) || a - b)
    .slice(0, TOLD)
    .filter((k) => Math.abs(words[k]!) > 1e-3);
  const steps = told.map((k) => ({
    from: scene.from + k,
    to: scene.from + k + 1,
    feature: `learned: ${nameToken(scene, first, second, scene.from + k)}`,
    weight: words[k]!,
  }));
  const rest = value - steps.reduce((sum, { weight }) => sum + weight, 0);
  const from = Math.min(first.party.from, second.party.from);
  const to = Math.max(first.party.to, second.party.to);
  return [...steps, { from, to, feature: 'learned: the rest', weight: rest }];
}

/** A word as the model knows it: the two by their order. */
function nameToken(scene: Scene, first: Place, second: Place, at: number): string {
  const isIn = ({ party }: Place) => at >= party.from && at < party.to;
  return isIn(first) ? '[first]' : isIn(second) ? '[second]' : scene.tokens[at]!.normal;
}
