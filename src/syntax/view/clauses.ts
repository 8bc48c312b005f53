import { TAG } from './tags.js';
import type { View } from './view.js';

const BREAKS = 1;
const OPENS = 2; // a clause, where a verb follows
const LINKS = 4; // likewise, where one follows soon
const COMMA = 8; // likewise, but before a link

/** What a word or mark does to the clauses of its sentence. */
const EFFECT = new Map<string, number>([
  ...mark(BREAKS, '; : — – -- ( ) “ ” " …'),
  ...mark(
    OPENS,
    'because although though while whereas if unless until when where whether lest whenever wherever once who',
  ),
  ...mark(OPENS, 'whom which whose but yet nor that after before since as'),
  ...mark(LINKS, 'and or'),
  ...mark(COMMA, ','),
]);
/** How far a verb may stand after what seems to open a clause. */
const REACH = 8;

/** What a word does to clauses, for {@link cutClauses}; 0 is nothing. */
export function clauseEffect(word: string): number {
  return EFFECT.get(word) ?? 0;
}

/**
 * Numbers the clauses: cut at strong marks, and at subordinators, relatives, "and" and commas that a verb follows. `effects` has
 * the {@link clauseEffect} of every place.
 */
export function cutClauses(view: View, effects: readonly number[]): void {
  const { tag, clause } = view;
  let number = 0;
  let hasVerb = false;
  for (let i = 0; i < effects.length; i++) {
    if (hasVerb && effects[i] !== 0 && opens(view, effects, i)) {
      number++;
      hasVerb = false;
    }
    clause[i] = number;
    if (tag[i] === TAG.verb || tag[i] === TAG.auxiliary) hasVerb = true;
  }
}

function opens(view: View, effects: readonly number[], i: number): boolean {
  const effect = effects[i]!;
  if (effect === BREAKS) return true;
  if (effect === COMMA && effects[i + 1] === LINKS) return false;
  return verbAhead(view, i + 1, effect === OPENS ? REACH : REACH - 2);
}

function verbAhead(view: View, from: number, reach: number): boolean {
  for (let i = from; i < view.tag.length && i < from + reach; i++) {
    const tag = view.tag[i]!;
    if (tag === TAG.verb || tag === TAG.auxiliary) return true;
    if (tag === TAG.mark || tag === TAG.conjunction) return false;
  }
  return false;
}

function mark(effect: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, effect]);
}
