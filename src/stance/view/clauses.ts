import type { View } from './sentence-view.js';
import { TAG } from './tags.js';

const BREAKS = new Set([';', ':', '—', '–', '--', '(', ')', '“', '”', '"', '…']);
const OPENERS = new Set(
  (
    'because although though while whereas if unless until when where whether lest whenever wherever once who whom ' +
    'which whose but yet nor that after before since as'
  ).split(' '),
);
const LINKS = new Set(['and', 'or']);
/** How far a verb may stand after what seems to open a clause. */
const REACH = 8;

/** Numbers the clauses: cut at strong marks, and at subordinators, relatives, "and" and commas that a verb follows. */
export function cutClauses(view: View): void {
  const { word, tag, clause } = view;
  let number = 0;
  let hasVerb = false;
  for (let i = 0; i < word.length; i++) {
    if (hasVerb && opens(view, i)) {
      number++;
      hasVerb = false;
    }
    clause[i] = number;
    if (tag[i] === TAG.verb || tag[i] === TAG.auxiliary) hasVerb = true;
  }
}

function opens(view: View, i: number): boolean {
  const word = view.word[i]!;
  if (BREAKS.has(word)) return true;
  if (OPENERS.has(word)) return verbAhead(view, i + 1, REACH);
  if (LINKS.has(word)) return verbAhead(view, i + 1, REACH - 2);
  return word === ',' && !LINKS.has(view.word[i + 1] ?? '') && verbAhead(view, i + 1, REACH - 2);
}

function verbAhead(view: View, from: number, reach: number): boolean {
  for (let i = from; i < view.tag.length && i < from + reach; i++) {
    const tag = view.tag[i]!;
    if (tag === TAG.verb || tag === TAG.auxiliary) return true;
    if (tag === TAG.mark || tag === TAG.conjunction) return false;
  }
  return false;
}
