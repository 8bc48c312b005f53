import type { View } from '../../../syntax/index.js';
import { ROLE } from './features/index.js';

const ROLE_NAMES: Readonly<Record<number, (word: string) => string>> = {
  [ROLE.subject]: (w) => `role: target is subject of ${w}`,
  [ROLE.passive]: (w) => `role: target undergoes ${w}`,
  [ROLE.second]: (w) => `role: target goes on to ${w}`,
  [ROLE.third]: (w) => `role: target goes on to ${w}`,
  [ROLE.predicate]: (w) => `role: target is called ${w}`,
  [ROLE.object]: (w) => `role: target acts on ${w}`,
  [ROLE.owned]: (w) => `role: target's own ${w}`,
  [ROLE.beside]: (w) => `role: ${w} beside the target`,
  [ROLE.governed]: (w) => `role: target is object of ${w}`,
  [ROLE.prepositional]: (w) => `role: target hangs on ${w}`,
  [ROLE.above]: (w) => `role: target hangs on a noun of ${w}`,
  [ROLE.agent]: (w) => `role: target is agent of ${w}`,
  [ROLE.ownedSubject]: (w) => `role: what the target has is subject of ${w}`,
};

/** A word with where it stands: `word "slammed" after, same clause`. */
export function nameWord(view: View, at: number, from: number, to: number): string {
  const side = at < from ? 'before' : at > to ? 'after' : 'in the target';
  const clause = view.clause[at] === view.clause[to] ? ', same clause' : '';
  const kind = view.negated[at] === 1 ? 'negated word' : 'word';
  return `${kind} "${shown(view, at, from, to)}" ${side}${clause}`;
}

/** Two words that stand together or belong together: `phrase "lost … support"`. */
export function namePair(view: View, a: number, b: number, from: number, to: number): string {
  const gap = b - a > 1 && !(a < from && b > to && b - a === to - from + 2) ? ' … ' : ' ';
  const middle = a < from && b > to ? ' [target] ' : gap;
  return `phrase "${shown(view, a, from, to)}${middle}${shown(view, b, from, to)}"`;
}

export function nameRole(view: View, at: number, role: number): string {
  if (role === ROLE.speaker) return 'role: speaker is the target';
  const word = view.word[at] === '@' ? 'a name' : `"${view.word[at]!}"`;
  const name = ROLE_NAMES[role];
  const negated = view.negated[at] === 1 ? ', negated' : '';
  return name === undefined ? 'role: part the target plays' : name(word) + negated;
}

/** The colour of a word by the learned lexicon: `lexicon negative "fraud" after`. */
export function nameTone(view: View, at: number, from: number, tone: number): string {
  return `lexicon ${tone < 0 ? 'negative' : 'positive'} "${view.word[at]!}" ${at < from ? 'before' : 'after'}`;
}

function shown(view: View, at: number, from: number, to: number): string {
  if (at >= from && at <= to) return '[target]';
  const word = view.word[at]!;
  if (word === '@') return '[name]';
  return word === '#' ? '[number]' : word;
}
