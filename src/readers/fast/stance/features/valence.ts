import type { Emitter } from '../../../../linear/index.js';
import { type Roles, TAG, type View, type Vocabulary } from '../../../../syntax/index.js';
import { KIND } from './kinds.js';
import type { Surroundings } from './words.js';

/** Groups of places whose valence is summed. */
const GROUP = { left: 0, right: 1, said: 2, near: 3, clause: 4, all: 5, quoted: 6, unquoted: 7 } as const;
const GROUPS = 8;
const NEAR = 6;
const LEVELS = [2, 4, 6, 9, 12, 16, 21, 28];

/** Valence of a place after negation, −5 to 5. */
export function valenceAt(view: View, v: Vocabulary, i: number, target: number): number {
  const row = view.row[i]!;
  if (row < 0) return 0;
  const value = i < target ? v.valence[row]! : v.valenceAfter[row]!;
  return view.negated[i] === 1 ? -Math.trunc(value / 2) : value;
}

/** Praise and blame by where they stand, summed up, and in the roles of the target. */
export function emitValence(view: View, v: Vocabulary, s: Surroundings, roles: Roles, out: Emitter): void {
  const plus = new Int16Array(GROUPS);
  const minus = new Int16Array(GROUPS);
  const own = view.clause[s.to]!;
  for (let i = 0; i < view.word.length; i++) {
    if ((i >= s.from && i <= s.to) || view.tag[i]! > TAG.adverb) continue;
    const value = valenceAt(view, v, i, s.from);
    out.emit(KIND.valenceZone, value, s.zone[i]! * 4 + view.tag[i]!, i, -1);
    if (value === 0) continue;
    const sums = value > 0 ? plus : minus;
    const size = Math.abs(value);
    let groups = (1 << s.side[i]!) | (1 << GROUP.all);
    if (view.clause[i] === own) groups |= 1 << GROUP.clause;
    if (i >= s.from - NEAR && i <= s.to + NEAR) groups |= 1 << GROUP.near;
    groups |= 1 << (view.quote[i] === 0 ? GROUP.unquoted : GROUP.quoted);
    for (let g = 0; g < GROUPS; g++) if ((groups & (1 << g)) !== 0) sums[g]! += size;
    out.tone[i] = value;
    out.groups[i] = groups;
  }
  const speaks = roles.speech >= 0 ? 1 : 0;
  for (let g = 0; g < GROUPS; g++) {
    const up = level(plus[g]!);
    const down = level(minus[g]!);
    for (let k = 1; k <= up; k++) out.emit(KIND.valenceSum, g * 2 + 1, k * 2 + speaks, -1, -3 - g * 2);
    for (let k = 1; k <= down; k++) out.emit(KIND.valenceSum, g * 2, k * 2 + speaks, -1, -2 - g * 2);
    if (up + down > 0) out.emit(KIND.valenceBalance, g, up * 16 + down, -1, (up > down ? -3 : -2) - g * 2);
  }
  emitRoleValence(view, v, s.from, roles, out);
}

function level(sum: number): number {
  let n = 0;
  while (n < LEVELS.length && sum >= LEVELS[n]!) n++;
  return n;
}

function emitRoleValence(view: View, v: Vocabulary, target: number, roles: Roles, out: Emitter): void {
  const value = (at: number) => (at < 0 ? 9 : valenceAt(view, v, at, target));
  const first = value(roles.chain[0] ?? -1);
  const voice = roles.passive ? 1 : roles.owned >= 0 ? 2 : 0;
  const second = value(roles.chain[1] ?? -1);
  const object = value(roles.object);
  out.emit(KIND.valenceRole, 0 + voice, first, roles.chain[0] ?? -1, -1);
  out.emit(KIND.valenceRole, 3, second, roles.chain[1] ?? -1, -1);
  out.emit(KIND.valenceRole, 4, object, roles.object, -1);
  out.emit(KIND.valenceRole, 5, value(roles.predicate), roles.predicate, -1);
  out.emit(KIND.valenceRole, 6, value(roles.owned), roles.owned, -1);
  const kind = roles.agentOf >= 0 ? 7 : roles.preposition >= 0 ? 8 : 9;
  out.emit(KIND.valenceRole, kind, value(roles.governor), roles.governor, -1);
  out.emit(KIND.valenceRole, 10, value(roles.above), roles.above, -1);
  out.emit(KIND.valenceRolePair, voice, first * 32 + object, roles.chain[0] ?? -1, roles.object);
  out.emit(KIND.valenceRolePair, 3 + voice, first * 32 + second, roles.chain[0] ?? -1, roles.chain[1] ?? -1);
  out.emit(KIND.valenceRolePair, 6, value(roles.owned) * 32 + first, roles.owned, roles.chain[0] ?? -1);
  out.emit(KIND.valenceRolePair, kind, value(roles.governor) * 32 + value(roles.above), roles.governor, roles.above);
}
