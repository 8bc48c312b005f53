import { HASH_MASK, hashFeature } from '../../../linear/index.js';
import type { TaggerView } from './view.js';

/** Changes whenever features change: weights fitted to others are refused. */
export const TAGGER_VERSION = 4;

/** Most features of a token. */
export const MOST_FEATURES = 32;

/** Places around a token whose words count: two before to two after. */
export const PLACES = 5;

/**
 * The features of a token come in groups, so that what they add up to can be kept: words by the word, tags by the tags
 * around, states by the marks and rules around, the context as long as it stays the same.
 */
const KINDS = { word: 0, tags: 10, state: 20, surroundings: 40, distance: 50 } as const;

/** Feature of a word at one of the {@link PLACES} around the token. */
export function wordFeature(word: number, place: number): number {
  return hashFeature(KINDS.word + place, word, 0) & HASH_MASK;
}

/** The tags of a token and the two before it, and its shape, as one number below 2^19. */
export function leftKey({ pos, shape }: TaggerView, i: number): number {
  const a = i >= 2 ? pos[i - 2]! : 0;
  const b = i >= 1 ? pos[i - 1]! : 0;
  return (((((a << 5) | b) << 5) | pos[i]!) << 4) | shape[i]!;
}

/** Features of a {@link leftKey}; returns how many were written. */
export function leftFeatures(key: number, out: Int32Array): number {
  const shape = key & 15;
  const p = (key >> 4) & 31;
  const before = (key >> 9) & 1023;
  out[0] = hashFeature(KINDS.tags, p, shape) & HASH_MASK;
  out[1] = hashFeature(KINDS.tags + 1, before, p) & HASH_MASK;
  out[2] = hashFeature(KINDS.tags + 2, shape & 12, ((before & 31) << 5) | p) & HASH_MASK;
  return 3;
}

/** The tags of a token and of those beside it, and what the rules say of it, as one number below 2^19. */
export function rightKey({ pos, rule, length }: TaggerView, i: number): number {
  const b = i >= 1 ? pos[i - 1]! : 0;
  const c = i + 1 < length ? pos[i + 1]! : 0;
  return (((((rule[i]! << 5) | b) << 5) | pos[i]!) << 5) | c;
}

/** Features of a {@link rightKey}. */
export function rightFeatures(key: number, out: Int32Array): number {
  out[0] = hashFeature(KINDS.tags + 3, key & 0x7fff, 0) & HASH_MASK;
  out[1] = hashFeature(KINDS.tags + 4, key, 0) & HASH_MASK;
  return 2;
}

/** Quotation marks and rules around a token as one number below 2^29. */
export function stateKey({ quote, rule, shape, length }: TaggerView, i: number): number {
  const next = i + 1 < length;
  const quotes = ((((i > 0 ? quote[i - 1]! : 0) << 5) | quote[i]!) << 5) | (next ? quote[i + 1]! : 0);
  const rules = ((((i > 0 ? rule[i - 1]! : 0) << 4) | rule[i]!) << 4) | (next ? rule[i + 1]! : 0);
  return (((quotes << 12) | rules) << 2) | (shape[i]! >> 2);
}

/** Features of a {@link stateKey}. */
export function stateFeatures(key: number, out: Int32Array): number {
  const shape = key & 3;
  const after = (key >> 2) & 15;
  const rule = (key >> 6) & 15;
  const before = (key >> 10) & 15;
  const next = (key >> 14) & 31;
  const quote = (key >> 19) & 31;
  const last = (key >> 24) & 31;
  let n = 0;
  let kind: number = KINDS.state;
  const add = (x: number, y: number) => {
    out[n++] = hashFeature(kind++, x, y) & HASH_MASK;
  };
  add(0, 0);
  add((last << 5) | quote, next);
  add((before << 4) | rule, after);
  add((before << 4) | rule, ((quote & 3) << 2) | shape);
  return n;
}

/** True when nothing of {@link contextFeatures} has changed since the token before. */
export function sameContext(view: TaggerView, i: number): boolean {
  const h = i - 1;
  return (
    view.cueDistance[i] === view.cueDistance[h] &&
    view.cueAfterDistance[i] === view.cueAfterDistance[h] &&
    view.rule[i] === view.rule[h] &&
    view.commas[i] === view.commas[h] &&
    view.verbBefore[i] === view.verbBefore[h] &&
    view.cueBefore[i] === view.cueBefore[h] &&
    view.cueOpens[i] === view.cueOpens[h] &&
    view.cueAfter[i] === view.cueAfter[h] &&
    view.ruleCue[i] === view.ruleCue[h] &&
    view.sentence[i] === view.sentence[h] &&
    view.opener[i] === view.opener[h]
  );
}

/** Features of the cue and the verb before a token, how far away they are, of the next cue and of the sentence. */
export function contextFeatures(view: TaggerView, i: number, out: Int32Array): number {
  const rule = view.rule[i]!;
  const cue = view.cueBefore[i]!;
  const opens = view.cueOpens[i]!;
  const verb = view.verbBefore[i]!;
  const far = view.cueDistance[i]!;
  const apart = far * 32 + view.commas[i]!;
  let n = 0;
  const add = (kind: number, x: number, y: number) => {
    out[n++] = hashFeature(kind, x, y) & HASH_MASK;
  };
  add(KINDS.surroundings, rule, view.ruleCue[i]!);
  add(KINDS.surroundings + 1, cue, opens);
  add(KINDS.surroundings + 2, verb, rule);
  add(KINDS.surroundings + 3, view.sentence[i]!, rule);
  add(KINDS.surroundings + 4, view.opener[i]!, rule);
  add(KINDS.distance, cue, far);
  add(KINDS.distance + 1, cue, view.commas[i]!);
  add(KINDS.distance + 3, apart, rule);
  add(KINDS.distance + 4, verb, far);
  add(KINDS.distance + 5, opens, apart);
  add(KINDS.distance + 2, view.cueAfter[i]!, view.cueAfterDistance[i]!);
  return n;
}

/** Writes all hashed features of token `i` to `out`; returns how many. */
export function tokenFeatures(view: TaggerView, i: number, out: Int32Array): number {
  let n = 0;
  for (let place = 0; place < PLACES; place++) {
    const at = i + place - 2;
    out[n++] = wordFeature(at >= 0 && at < view.length ? view.word[at]! : 0, place);
  }
  const group = new Int32Array(MOST_FEATURES);
  const take = (count: number) => {
    for (let k = 0; k < count; k++) out[n++] = group[k]!;
  };
  take(leftFeatures(leftKey(view, i), group));
  take(rightFeatures(rightKey(view, i), group));
  take(stateFeatures(stateKey(view, i), group));
  take(contextFeatures(view, i, group));
  return n;
}
