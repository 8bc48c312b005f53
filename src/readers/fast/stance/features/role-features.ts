import type { Emitter } from '../../../../linear/index.js';
import { filledRoles, type Roles, TAG, type View, type Vocabulary } from '../../../../syntax/index.js';
import { emitForms } from './forms.js';
import { KIND } from './kinds.js';
import { ROLE } from './role-codes.js';

const FORMS = [KIND.roleWord, KIND.roleFine, KIND.roleCoarse] as const;

/** What the target does, has, is and suffers. */
export function emitRoles(view: View, v: Vocabulary, roles: Roles, out: Emitter): void {
  const said = (role: number, at: number) => {
    if (at < 0) return;
    const joined = role | (view.negated[at] === 1 ? 64 : 0);
    emitForms(view, v, at, FORMS, joined, v.coarse[view.row[at]!], out, -2 - role);
  };
  const both = (role: number, a: number, b: number) => {
    if (a < 0 || b < 0) return;
    const flip = view.negated[a] === 1 ? 64 : 0;
    out.emit(KIND.rolePair, view.lemma[a]! ^ Math.imul(role | flip, 0x9e3779b1), view.lemma[b]!, a, b);
    const x = view.row[a]!;
    const y = view.row[b]!;
    if (x >= 0 && y >= 0) out.emit(KIND.rolePairFine, v.fine[x]! * 128 + (role | flip), v.fine[y]!, a, b);
  };
  const first = roles.chain[0] ?? -1;
  const subject = roles.passive ? ROLE.passive : roles.owned >= 0 ? ROLE.ownedSubject : ROLE.subject;
  said(subject, first);
  said(ROLE.second, roles.chain[1] ?? -1);
  said(ROLE.third, roles.chain[2] ?? -1);
  both(subject, first, roles.chain[1] ?? -1);
  said(ROLE.predicate, roles.predicate);
  said(ROLE.object, roles.object);
  both(ROLE.object, roles.chain[roles.chain.length - 1] ?? -1, roles.object);
  said(ROLE.owned, roles.owned);
  both(ROLE.owned, roles.owned, first);
  for (const place of roles.beside) said(ROLE.beside, place);
  if (roles.agentOf >= 0) said(ROLE.agent, roles.agentOf);
  else if (roles.preposition >= 0) {
    said(ROLE.prepositional, roles.governor);
    both(ROLE.prepositional, roles.governor, roles.preposition);
    both(ROLE.above, roles.above, roles.governor);
  } else said(ROLE.governed, roles.governor);
  said(ROLE.above, roles.above);
  const signature = filledRoles(roles) | (roles.object >= 0 ? 256 : 0);
  out.emit(KIND.role, signature, 0, -1, -1);
  out.emit(KIND.role, signature, roles.speech >= 0 ? 1 : 2, -1, -1);
  let names = 0;
  for (const tag of view.tag) if (tag === TAG.name) names++;
  out.emit(KIND.names, Math.min(names, 6), 0, -1, -1);
  out.emit(KIND.length, Math.min(view.word.length >> 3, 6), 0, -1, -1);
}
