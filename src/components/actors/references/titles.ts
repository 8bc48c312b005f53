import { wordSet } from '../../../core/index.js';
import type { ArticleReading, Match } from '../lookup/index.js';
import { SHORT, TAKEN_UP } from './titles.data.js';

/** How the key of a title begins that somebody no longer holds. */
export const FORMER = 'former ';
const NO_LONGER = new Set(['former', 'ex']);
/** How far before the title "former" may stand, with these words never between. */
const REACH = 3;
const NEVER_BETWEEN = wordSet('the a an of to and or with by for from in on who that said told');

/** Under which key whoever bears a title is remembered: an office's, else the title itself; "former director" of one who was. */
export function titleKey(reading: ArticleReading, match: Match, office: string): string {
  const phrase = reading.words.folded.slice(match.from, match.to).join(' ');
  const key = office === 'title' ? (SHORT.get(phrase) ?? phrase) : office;
  return formerBefore(reading, match.from) < 0 ? key : FORMER + key;
}

/** True for a title that "the" takes up: "the senator". */
export function isTakenUp(key: string): boolean {
  return TAKEN_UP.has(key);
}

/** True when "the former" opens the phrase that ends with the title at `from`: "the former FBI director". */
export function saysThe(reading: ArticleReading, from: number): boolean {
  const { folded } = reading.words;
  const at = formerBefore(reading, from);
  return at > 0 && folded[at - 1] === 'the';
}

/** Word at which "former" stands before the title at `from`; −1 where it does not. */
function formerBefore({ words, sentenceOf }: ArticleReading, from: number): number {
  for (let at = from - 1; at >= from - REACH && at >= 0 && sentenceOf[at] === sentenceOf[from]; at--) {
    const word = words.folded[at]!;
    if (NO_LONGER.has(word)) return at;
    if (NEVER_BETWEEN.has(word)) return -1;
  }
  return -1;
}
