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
 * around, states by the marks and rules around, surroundings and distances as long as they stay the same.
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

/** True when nothing of {@link surroundingFeatures} has changed since the token before. */
export function sameSurroundings(view: TaggerView, i: number): boolean {
  const h = i - 1;
  return (
    view.rule[i] === view.rule[h] &&
    view.ruleCue[i] === view.ruleCue[h] &&
    view.cueBefore[i] === view.cueBefore[h] &&
    view.cueOpens[i] === view.cueOpens[h] &&
    view.verbBefore[i] === view.verbBefore[h] &&
    view.sentence[i] === view.sentence[h] &&
    view.opener[i] === view.opener[h]
  );
}

/** Features of the cue and the verb before a token and of its sentence. */
export function surroundingFeatures(view: TaggerView, i: number, out: Int32Array): number {
  const rule = view.rule[i]!;
  const kind = KINDS.surroundings;
  out[0] = hashFeature(kind, rule, view.ruleCue[i]!) & HASH_MASK;
  out[1] = hashFeature(kind + 1, view.cueBefore[i]!, view.cueOpens[i]!) & HASH_MASK;
  out[2] = hashFeature(kind + 2, view.verbBefore[i]!, rule) & HASH_MASK;
  out[3] = hashFeature(kind + 3, view.sentence[i]!, rule) & HASH_MASK;
  out[4] = hashFeature(kind + 4, view.opener[i]!, rule) & HASH_MASK;
  return 5;
}

/** True when nothing of {@link distanceFeatures} has changed since the token before. */
export function sameDistances(view: TaggerView, i: number): boolean {
  const h = i - 1;
  return (
    view.cueDistance[i] === view.cueDistance[h] &&
    view.commas[i] === view.commas[h] &&
    view.rule[i] === view.rule[h] &&
    view.cueBefore[i] === view.cueBefore[h] &&
    view.cueOpens[i] === view.cueOpens[h] &&
    view.verbBefore[i] === view.verbBefore[h]
  );
}

/** Features of how far away the last cue is and of the commas since. */
export function distanceFeatures(view: TaggerView, i: number, out: Int32Array): number {
  const cue = view.cueBefore[i]!;
  const far = view.cueDistance[i]!;
  const commas = view.commas[i]!;
  const kind = KINDS.distance;
  out[0] = hashFeature(kind, cue, far) & HASH_MASK;
  out[1] = hashFeature(kind + 1, cue, commas) & HASH_MASK;
  out[2] = hashFeature(kind + 3, far * 32 + commas, view.rule[i]!) & HASH_MASK;
  out[3] = hashFeature(kind + 4, view.verbBefore[i]!, far) & HASH_MASK;
  out[4] = hashFeature(kind + 5, view.cueOpens[i]!, far * 32 + commas) & HASH_MASK;
  return 5;
}

/** True when nothing of {@link aheadFeatures} has changed since the token before. */
export function sameAhead({ cueAfter, cueAfterDistance }: TaggerView, i: number): boolean {
  return cueAfter[i] === cueAfter[i - 1] && cueAfterDistance[i] === cueAfterDistance[i - 1];
}

/** Feature of the next cue and how far away it is. */
export function aheadFeatures({ cueAfter, cueAfterDistance }: TaggerView, i: number, out: Int32Array): number {
  out[0] = hashFeature(KINDS.distance + 2, cueAfter[i]!, cueAfterDistance[i]!) & HASH_MASK;
  return 1;
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
  take(surroundingFeatures(view, i, group));
  take(distanceFeatures(view, i, group));
  take(aheadFeatures(view, i, group));
  return n;
}
