import type { Emitter } from '../../../linear/index.js';
import { TAG, type View, type Vocabulary } from '../../../syntax/index.js';
import { EVALUATION_CLASSES, type Evaluations, RELATIONSHIP } from './evaluations.js';
import { KIND } from './kinds.js';
import { zoneOf } from './zones.js';

/** Words before a noun that names a relationship in which it is valued, and words after it. */
const BEFORE = 4;
const AFTER = 6;
/** Two marked words this near are read together. */
const TOGETHER = 12;

const numbered = (names: string) => new Set(names.split(' ').map((name) => EVALUATION_CLASSES.indexOf(name) + 1));
const GOOD = numbered('welcome hope warm gain');
const BAD = numbered('illicit alarm scorn condemn harm rogue');

/** What values the relationship (praise, alarm, scorn, collusion …), where, of what; and what is said to be undone. */
export function emitEvaluations(
  view: View,
  v: Vocabulary,
  a: number,
  b: number,
  evaluations: Evaluations,
  out: Emitter,
): void {
  const { kind, undone } = evaluations;
  const counts = new Uint8Array(EVALUATION_CLASSES.length + 1);
  let named = -1;
  let before = -1;
  for (let i = 0; i < kind.length; i++) {
    const zone = zoneOf(i, a, b);
    const undoes = undone[i]! - 1;
    if (undoes >= 0 && view.tag[i]! <= TAG.adverb && i !== a && i !== b) emitUndone(view, v, i, undoes, zone, out);
    const mark = kind[i]!;
    if (mark === 0) continue;
    const turned = view.negated[i]! + (undoes >= 0 ? 2 : 0);
    if (counts[mark]! < 3) counts[mark]!++;
    out.emit(KIND.evaluated, mark, turned, i, -1);
    out.emit(KIND.evaluatedZone, mark, zone * 4 + turned, i, -1);
    out.emit(KIND.evaluatedZone, mark, view.quote[i] === 0 ? 100 : 101, i, -1);
    if (mark === RELATIONSHIP) {
      for (let k = Math.max(0, i - BEFORE); k < i; k++) {
        if (kind[k]! > RELATIONSHIP) out.emit(KIND.evaluatedRelationship, kind[k]!, 1 + turned * 4, k, i);
      }
      named = i;
    } else if (named >= 0 && i - named <= AFTER) out.emit(KIND.evaluatedRelationship, mark, 2 + turned * 4, named, i);
    if (before >= 0 && i - before < TOGETHER)
      out.emit(KIND.evaluatedPair, kind[before]! * 16 + mark, turned, before, i);
    before = i;
  }
  emitCounts(counts, out);
}

function emitUndone(view: View, v: Vocabulary, i: number, undoes: number, zone: number, out: Emitter): void {
  out.emit(KIND.undone, view.lemma[i]!, 0, undoes, i);
  const row = view.row[i]!;
  if (row < 0) return;
  out.emit(KIND.undoneFine, v.fine[row]!, 0, undoes, i);
  out.emit(KIND.undoneValence, Math.sign(v.valence[row]!), zone, undoes, i);
}

function emitCounts(counts: Uint8Array, out: Emitter): void {
  let good = 0;
  let bad = 0;
  for (let mark = 1; mark < counts.length; mark++) {
    const count = counts[mark]!;
    if (count === 0) continue;
    out.emit(KIND.evaluatedCount, 64 + mark, count, -1, -1);
    if (GOOD.has(mark)) good += count;
    else if (BAD.has(mark)) bad += count;
  }
  const both = Math.min(3, good) * 8 + Math.min(4, bad);
  out.emit(KIND.evaluatedCount, both, 0, -1, -1);
  out.emit(KIND.evaluatedCount, both, 1 + Math.min(2, counts[RELATIONSHIP]!), -1, -1);
}
