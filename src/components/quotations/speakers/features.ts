import { HASH_MASK, hashFeature } from '../../../linear/index.js';
import type { Candidate } from './candidate.js';

/** Changes whenever features change: weights fitted to others are refused. */
export const SPEAKER_VERSION = 5;

/** Most features of a candidate. */
export const MOST_SPEAKER_FEATURES = 48;

/** Kinds of features are counted from here, for each kind of candidate. */
const KINDS = [100, 200, 300] as const;

/** Writes the hashed features of a candidate to `out`; returns how many. */
export function candidateFeatures(candidate: Candidate, out: Int32Array): number {
  const c = candidate;
  const first = KINDS[c.kind];
  let n = 0;
  const add = (x: number, y: number) => {
    out[n] = hashFeature(first + n, x, y) & HASH_MASK;
    n++;
  };
  const where = c.place * 2 + c.direct;
  const known = c.labelled * 3 + c.ruled;
  add(where, 0);
  add(c.anySource * 4 + c.anyRule, where);
  add(c.cueLemma, c.cueSide);
  if (c.kind !== 0) {
    add(c.away, where);
    add(c.away, c.anySource * 4 + c.anyRule);
    add(c.opensParagraph * 8 + c.away, c.direct);
    add(c.anyCue, where);
    add(c.anyCue, c.anySource * 4 + c.anyRule);
    add(c.opensParagraph * 2 + c.direct, c.anySource * 4 + c.anyRule);
    add(c.headWord, 0);
    return n;
  }
  add(where, c.distance);
  add(where, c.order);
  add(where, known);
  add(known, c.order);
  add(known, c.distance);
  add(c.headPos * 4 + c.capital, c.direct);
  add(c.headPos * 4 + c.capital, known);
  add(c.headPos * 4 + c.capital, where);
  add(c.headWord, 0);
  add(c.headKind * 32 + c.headPos, known);
  add(c.headKind * 32 + c.headPos, where);
  add(c.headKind * 32 + c.headPos, c.order);
  add(c.headKind * 32 + c.headPos, c.previousPos);
  add(c.headKind * 32 + c.headPos, c.nextPos);
  add(c.headWord, known);
  add(c.nextLemma, 0);
  add(c.nextLemma, where);
  add(c.nextPos, where);
  add(c.nextCue, where);
  add(c.previousWord, 0);
  add(c.previousWord, where);
  add(c.previousPos, where);
  add(c.previousPos * 32 + c.nextPos, where);
  add(c.previousPos, known);
  add(c.goesOn, known);
  add(c.goesOn, c.previousPos);
  add(c.goesOn, c.order);
  add(c.goesOn, c.headPos);
  add(c.cueSide * 8 + c.cueGap, c.cueVerbs);
  add(c.cueSide * 8 + c.cueGap, known);
  add(c.cueSide * 8 + c.cueVerbs, known);
  add(c.cueSide * 8 + c.cueVerbs, c.order);
  add(c.cueSide * 8 + c.cueGap, where);
  add(c.verbsBetween * 8 + c.commasBetween, where);
  add(c.verbsBetween * 8 + c.commasBetween, known);
  add(c.fromStart, where);
  add(c.fromStart, known);
  add(c.ruled * 32 + c.nextPos, c.order);
  add(c.ruled, c.nextCue);
  add(c.isLast, where);
  add(c.isLast, known);
  add(c.quoted, where);
  add(known, c.anySource * 4 + c.anyRule);
  return n;
}
