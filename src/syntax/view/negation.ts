import { NEGATORS } from '../word-classes.js';
import { TAG } from './tags.js';
import type { View } from './view.js';

/** "far from reliable", "anything but honest", "few people trust". */
function denies({ word, clause }: View, i: number): boolean {
  const before = word[i - 1];
  if (word[i] === 'from') return before === 'far';
  if (word[i] === 'but') return before === 'anything';
  return word[i] === 'few' && (i === 0 || clause[i - 1] !== clause[i] || before === 'very');
}

/** How many places a negator reaches. */
const REACH = 5;

/** Marks what a negator reaches: the next few places of its own clause, up to a second verb with its own subject. */
export function markNegation(view: View): void {
  const { word, tag, clause, negated } = view;
  for (let i = 0; i < word.length; i++) {
    if (!NEGATORS.has(word[i]!) && !denies(view, i)) continue;
    if (word[i] === 'no' && tag[i + 1] === TAG.mark) continue;
    if (word[i] === 'not' && word[i + 1] === 'only') continue;
    let verbs = 0;
    for (let k = i + 1; k < word.length && k <= i + REACH && clause[k] === clause[i]; k++) {
      if (tag[k] === TAG.mark || word[k] === 'but') break;
      if (tag[k] === TAG.verb && ++verbs > 1 && word[k - 1] !== 'to') break;
      negated[k] = 1;
    }
  }
}
