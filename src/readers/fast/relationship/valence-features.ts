import type { Emitter } from '../../../linear/index.js';
import { TAG, type View, type Vocabulary } from '../../../syntax/index.js';
import { KIND } from './kinds.js';
import { zoneOf } from './zones.js';

const LEVELS = [1, 3, 6, 10, 15];

/** Praise and blame of the words before, between and after the two, one by one and summed up. */
export function emitValence(view: View, v: Vocabulary, a: number, b: number, out: Emitter): void {
  const plus = [0, 0, 0, 0];
  const minus = [0, 0, 0, 0];
  for (let i = 0; i < view.word.length; i++) {
    const row = view.row[i]!;
    if (row < 0 || view.tag[i]! > TAG.adverb) continue;
    const known = v.valence[row]!;
    if (known === 0) continue;
    const value = view.negated[i] === 1 ? -Math.trunc(known / 2) : known;
    const zone = zoneOf(i, a, b);
    out.emit(KIND.valence, value, zone * 4 + view.tag[i]!, i, -1);
    const sums = value > 0 ? plus : minus;
    sums[zone]! += Math.abs(value);
  }
  let good = 0;
  let bad = 0;
  for (let zone = 0; zone < 4; zone++) {
    good += plus[zone]!;
    bad += minus[zone]!;
    if (zone < 3) out.emit(KIND.valenceSum, level(plus[zone]!) * 8 + level(minus[zone]!), zone, -1, -1);
  }
  out.emit(KIND.valenceSum, level(good) * 8 + level(bad), 4, -1, -1);
  out.emit(KIND.valenceSum, level(good), 5, -1, -1);
  out.emit(KIND.valenceSum, level(bad), 6, -1, -1);
  out.emit(KIND.valenceSum, Math.sign(good - bad) * level(Math.abs(good - bad)), 7, -1, -1);
}

function level(sum: number): number {
  let found = 0;
  while (found < LEVELS.length && sum >= LEVELS[found]!) found++;
  return found;
}
