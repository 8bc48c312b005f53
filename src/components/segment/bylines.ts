import { AGENCIES, NOT_NAMES, OFFICES, SMALL } from './bylines.data.js';

const OPENING =
  /^(?:by|written by|story by|words by|report by|reported by|from our|author:?|authors:?|text:|text by)\s+/i;

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** True for "By Ann Lee in Sochi", "Written by Ann Lee and Bo Roe, staff writers". */
export function isByline(text: string): boolean {
  if (text.length > 140) return false;
  const opening = OPENING.exec(text.replace(/^[*_>\s]{0,6}/, ''));
  if (!opening) return false;
  const words = text.slice(text.indexOf(opening[0]) + opening[0].length).match(/[\p{L}'’-]+/gu) ?? [];
  const first = words[0]?.toLowerCase();
  if (first === undefined || NOT_NAMES.has(first) || !isCapitalised(words[0] ?? '')) return false;
  return words.every((word) => isCapitalised(word) || SMALL.has(word.toLowerCase()));
}

/**
 * True for a line of one to three persons' names, perhaps with an office, place or source: "Ann Lee", "Ann Lee, Sochi",
 * "Ann Lee, “Novosti”", "Ann Lee in Sochi". Any line in title case of that length looks the same: ask only where a byline may be.
 */
export function isNameLine(text: string): boolean {
  if (text.length > 90 || /[.?!:;]$/.test(text) || /\d/.test(text)) return false;
  const words = text.match(/[\p{L}'’-]+/gu) ?? [];
  if (words.length < 2 || words.length > 9) return false;
  const beforeComma = (text.split(/,|\||\/| in | and /, 1)[0] ?? '').match(/[\p{L}'’.-]+/gu) ?? [];
  if (beforeComma.length < 2 || beforeComma.length > 4 || NOT_NAMES.has((beforeComma[0] ?? '').toLowerCase()))
    return false;
  if (text === text.toUpperCase()) return false;
  return words.every((word) => isCapitalised(word) || SMALL.has(word.toLowerCase()));
}

/** True for a line that is the name of a news agency alone, perhaps in brackets: "Reuters", "(AFP)". */
export function isAgency(text: string): boolean {
  if (text.length > 40) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => AGENCIES.has(word) || word === 'and' || word === 'the');
}
const NAMED =
  /^[*_\s]{0,3}(?:(?:Dr|Prof|Professor|Amb|Ambassador|Gen|Col|Sir|Dame|Mr|Ms|Mrs)\.?\s+)?(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3})\s+(?=is|was|heads|leads|writes|covers|teaches|works|reports|serves|directs|chairs)/u;

/**
 * The surname in a line that says who the author is ("Ann Lee is a senior fellow of …"), or undefined. News is written so too:
 * ask for the last lines only, and believe it only of somebody whom the article does not mention.
 */
export function authorNamedIn(text: string): string | undefined {
  if (text.length > 420) return undefined;
  const head = text.slice(0, 240);
  const named = NAMED.exec(head);
  if (!named?.[1] || !OFFICES.test(head)) return undefined;
  return named[1].split(/\s+/).at(-1);
}
