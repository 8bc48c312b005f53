import { wordSet } from '../../core/index.js';
import { TAG } from './tags.js';
import type { View } from './view.js';

const NEGATED = 0x5bd1e995;
/** Words that only say who speaks. */
const REPORTING: ReadonlySet<string> = wordSet('said says say saying told tells tell added adds');

/** True for the classes of words that mean something by themselves. */
export function isContentTag(tag: number): boolean {
  return tag <= TAG.adverb || tag === TAG.interjection;
}

/** True for a word that means something by itself: no name, mark, number or word of grammar, and none that only says who speaks. */
export function isContent(view: View, at: number): boolean {
  const tag = view.tag[at];
  return tag !== undefined && isContentTag(tag) && !REPORTING.has(view.word[at]!);
}

/** Hash of the lemma at a place, another one where a word that means something is negated. */
export function signedLemma({ lemma, negated, tag }: View, at: number): number {
  return negated[at] === 1 && isContentTag(tag[at]!) ? lemma[at]! ^ NEGATED : lemma[at]!;
}
