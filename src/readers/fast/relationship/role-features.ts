import type { Emitter } from '../../../linear/index.js';
import { filledRoles, findRoles, type Roles, TAG, type View, type Vocabulary } from '../../../syntax/index.js';
import type { Events } from './events.js';
import { KIND } from './kinds.js';

const ROLE = {
  verb: 1,
  passive: 2,
  second: 3,
  object: 4,
  predicate: 5,
  owned: 6,
  governor: 7,
  above: 8,
  agent: 9,
  speech: 10,
} as const;

/** What each of the two does, owns and hangs on, and what joins them: the verb of the one that governs the other. */
export function emitRoles(view: View, v: Vocabulary, a: number, b: number, { quad }: Events, out: Emitter): void {
  const first = findRoles(view, a, a);
  const second = findRoles(view, b, b);
  emitSide(view, v, first, 0, out);
  emitSide(view, v, second, 1, out);
  out.emit(KIND.role, signature(first), signature(second), -1, -1);
  out.emit(KIND.role, signature(first), -1, -1, -1);
  out.emit(KIND.role, signature(second), -2, -1, -1);
  emitJoint(view, v, first, second, 0, quad, out);
  emitJoint(view, v, second, first, 1, quad, out);
  if (first.governor >= 0 && first.governor === second.governor) emitPlace(view, v, first.governor, 12, out);
  if (first.owned >= 0 && first.owned === second.governor) emitPlace(view, v, first.owned, 13, out);
  for (let i = a + 1; i < b; i++) {
    if (view.tag[i] !== TAG.verb) continue;
    const flip = view.negated[i]!;
    out.emit(KIND.verb, view.lemma[i]!, flip, i, -1);
    if (view.row[i]! >= 0) out.emit(KIND.verbFine, v.fine[view.row[i]!]!, flip, i, -1);
  }
}

function emitSide(view: View, v: Vocabulary, roles: Roles, side: number, out: Emitter): void {
  const said = (role: number, at: number) => {
    if (at >= 0) emitPlace(view, v, at, role * 2 + side, out);
  };
  said(roles.passive ? ROLE.passive : ROLE.verb, roles.chain[0] ?? -1);
  said(ROLE.second, roles.chain[1] ?? -1);
  said(ROLE.object, roles.object);
  said(ROLE.predicate, roles.predicate);
  said(ROLE.owned, roles.owned);
  said(roles.agentOf >= 0 ? ROLE.agent : ROLE.governor, roles.governor);
  said(ROLE.above, roles.above);
  said(ROLE.speech, roles.speech);
}

function emitPlace(view: View, v: Vocabulary, at: number, role: number, out: Emitter): void {
  const joined = role | (view.negated[at] === 1 ? 64 : 0);
  out.emit(KIND.roleWord, view.lemma[at]!, joined, at, -1);
  if (view.row[at]! >= 0) out.emit(KIND.roleFine, v.fine[view.row[at]!]!, joined, at, -1);
}

/** "A accused B": the verb that `one` is the subject of, with how `other` hangs on the sentence. */
function emitJoint(
  view: View,
  v: Vocabulary,
  one: Roles,
  other: Roles,
  side: number,
  quad: Uint8Array,
  out: Emitter,
): void {
  const verb = one.chain[one.chain.length - 1] ?? -1;
  const holds = other.governor >= 0 ? other.governor : -1;
  const preposition = other.preposition >= 0 ? view.lemma[other.preposition]! : 0;
  if (verb >= 0 && holds >= 0) {
    const how = (holds === verb ? 1 : holds > verb ? 2 : 3) * 8 + side * 2 + (one.passive ? 1 : 0);
    out.emit(KIND.acts, view.lemma[verb]!, preposition ^ how, verb, other.preposition);
    out.emit(KIND.acts, how, preposition, -1, -1);
    out.emit(KIND.done, quad[verb]! * 2 + view.negated[verb]!, preposition ^ how, verb, -1);
    out.emit(KIND.done, quad[verb]! * 2 + view.negated[verb]!, how, verb, -1);
    if (view.row[verb]! >= 0)
      out.emit(KIND.actsFine, v.fine[view.row[verb]!]!, preposition ^ how, verb, other.preposition);
  }
  const noun = one.owned;
  if (noun >= 0 && holds >= 0) {
    const how = (holds === noun ? 1 : holds > noun ? 2 : 3) * 8 + side * 2;
    out.emit(KIND.governs, view.lemma[noun]!, preposition ^ how, noun, other.preposition);
    if (view.row[noun]! >= 0)
      out.emit(KIND.governsFine, v.fine[view.row[noun]!]!, preposition ^ how, noun, other.preposition);
  }
}

/** Which of the roles are filled, as bits. */
function signature(roles: Roles): number {
  return filledRoles(roles) | (roles.speech >= 0 ? 256 : 0);
}
