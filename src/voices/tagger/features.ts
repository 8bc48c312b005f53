import { HASH_MASK, hashFeature } from '../../weights/hash.js';
import type { TaggerView } from './view.js';

/** Changes whenever features change: weights fitted to others are refused. */
export const TAGGER_VERSION = 2;

/** Most features of a token. */
export const MOST_FEATURES = 64;

/** Places around a token whose words count: two before to two after. */
export const PLACES = 5;

/**
 * The features of a token come in groups, so that what they add up to can be kept: words by the word, tags by the five tags
 * around, states by the marks and rules around, contexts as long as they stay the same.
 */
const KINDS = { word: 0, tags: 10, state: 20, context: 40, mixed: 60 } as const;

/** Feature of a word at one of the {@link PLACES} around the token. */
export function wordFeature(word: number, place: number): number {
  return hashFeature(KINDS.word + place, word, 0) & HASH_MASK;
}

/** The five tags around a token and its shape as one number below 2^29. */
export function tagsKey({ pos, shape, length }: TaggerView, i: number): number {
  const a = i >= 2 ? pos[i - 2]! : 0;
  const b = i >= 1 ? pos[i - 1]! : 0;
  const c = i + 1 < length ? pos[i + 1]! : 0;
  const d = i + 2 < length ? pos[i + 2]! : 0;
  return (((((((a << 5) | b) << 5) | pos[i]!) << 5) | c) << 9) | (d << 4) | shape[i]!;
}

/** Features of a {@link tagsKey}; returns how many were written. */
export function tagsFeatures(key: number, out: Int32Array, from: number): number {
  const shape = key & 15;
  const d = (key >> 4) & 31;
  const c = (key >> 9) & 31;
  const p = (key >> 14) & 31;
  const b = (key >> 19) & 31;
  const a = (key >> 24) & 31;
  let n = from;
  let kind: number = KINDS.tags;
  const add = (x: number, y: number) => {
    out[n++] = hashFeature(kind++, x, y) & HASH_MASK;
  };
  add(p, shape);
  add((a << 5) | b, p);
  add((b << 5) | p, c);
  add((p << 5) | c, d);
  add(shape & 12, (p << 5) | b);
  add((((a << 5) | b) << 5) | p, (c << 5) | d);
  return n - from;
}

/** Quotation marks and rules around a token as one number below 2^29. */
export function stateKey({ quote, rule, shape, length }: TaggerView, i: number): number {
  const next = i + 1 < length;
  const quotes = ((((i > 0 ? quote[i - 1]! : 0) << 5) | quote[i]!) << 5) | (next ? quote[i + 1]! : 0);
  const rules = ((((i > 0 ? rule[i - 1]! : 0) << 4) | rule[i]!) << 4) | (next ? rule[i + 1]! : 0);
  return (((quotes << 12) | rules) << 2) | (shape[i]! >> 2);
}

/** Features of a {@link stateKey}. */
export function stateFeatures(key: number, out: Int32Array, from: number): number {
  const shape = key & 3;
  const after = (key >> 2) & 15;
  const rule = (key >> 6) & 15;
  const before = (key >> 10) & 15;
  const next = (key >> 14) & 31;
  const quote = (key >> 19) & 31;
  const last = (key >> 24) & 31;
  let n = from;
  let kind: number = KINDS.state;
  const add = (x: number, y: number) => {
    out[n++] = hashFeature(kind++, x, y) & HASH_MASK;
  };
  add(0, 0);
  add((last << 5) | quote, next);
  add((before << 4) | rule, after);
  add((before << 4) | rule, ((quote & 3) << 2) | shape);
  return n - from;
}

/** True when nothing of {@link contextFeatures} has changed since the token before. */
export function sameContext(view: TaggerView, i: number): boolean {
  const h = i - 1;
  return (
    view.rule[i] === view.rule[h] &&
    view.ruleCue[i] === view.ruleCue[h] &&
    view.cueBefore[i] === view.cueBefore[h] &&
    view.cueOpens[i] === view.cueOpens[h] &&
    view.cueDistance[i] === view.cueDistance[h] &&
    view.verbBefore[i] === view.verbBefore[h] &&
    view.commas[i] === view.commas[h] &&
    view.cueAfter[i] === view.cueAfter[h] &&
    view.cueAfterDistance[i] === view.cueAfterDistance[h] &&
    view.sentence[i] === view.sentence[h] &&
    view.opener[i] === view.opener[h]
  );
}

/** Features of the cues, verbs and commas before a token and of its sentence. */
export function contextFeatures(view: TaggerView, i: number, out: Int32Array, from: number): number {
  const rule = view.rule[i]!;
  const cue = view.cueBefore[i]!;
  const far = view.cueDistance[i]!;
  const commas = view.commas[i]!;
  const opens = view.cueOpens[i]!;
  const verb = view.verbBefore[i]!;
  const after = view.cueAfterDistance[i]!;
  let n = from;
  let kind: number = KINDS.context;
  const add = (x: number, y: number) => {
    out[n++] = hashFeature(kind++, x, y) & HASH_MASK;
  };
  add(rule, view.ruleCue[i]!);
  add(cue, opens);
  add(cue, far);
  add(cue, commas);
  add(opens, far * 32 + commas);
  add(cue, rule);
  add(verb, rule);
  add(verb, far);
  add(view.cueAfter[i]!, after);
  add(view.cueAfter[i]!, rule);
  add(far * 32 + commas, rule * 32 + after);
  add(view.sentence[i]!, rule);
  add(view.opener[i]!, rule);
  return n - from;
}

/** Features of words together with where they stand. */
export function mixedFeatures(view: TaggerView, i: number, out: Int32Array, from: number): number {
  const { word, lemma, pos, cue, rule, quote, shape, length } = view;
  const w = word[i]!;
  const r = rule[i]!;
  const p = pos[i]!;
  const edges = (i > 0 ? rule[i - 1]! : 0) * 16 + r;
  let n = from;
  let kind: number = KINDS.mixed;
  const add = (x: number, y: number) => {
    out[n++] = hashFeature(kind++, x, y) & HASH_MASK;
  };
  add(quote[i]!, w);
  add(edges, i > 0 ? word[i - 1]! : 0);
  add(edges, view.ruleCue[i]!);
  add((shape[i]! >> 2) * 16 + r, w);
  add(view.commas[i]! * 16 + r, w);
  add(i > 0 ? lemma[i - 1]! : 0, p);
  add(i > 0 ? cue[i - 1]! : 0, w);
  add(cue[i]!, i + 1 < length ? word[i + 1]! : 0);
  add((view.cueDistance[i]! * 32 + view.commas[i]!) * 16 + r, p);
  add(r * 32 + (i > 0 ? pos[i - 1]! : 0), p * 32 + (i + 1 < length ? pos[i + 1]! : 0));
  return n - from;
}

/** Writes all hashed features of token `i` to `out`; returns how many. */
export function tokenFeatures(view: TaggerView, i: number, out: Int32Array): number {
  let n = 0;
  for (let place = 0; place < PLACES; place++) {
    const at = i + place - 2;
    out[n++] = wordFeature(at >= 0 && at < view.length ? view.word[at]! : 0, place);
  }
  n += tagsFeatures(tagsKey(view, i), out, n);
  n += stateFeatures(stateKey(view, i), out, n);
  n += contextFeatures(view, i, out, n);
  n += mixedFeatures(view, i, out, n);
  return n;
}
