import { type Range, wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import { CALENDAR, GENITIVE, POSSESSIVE } from '../word-classes.js';

/** True when a verb or an auxiliary stands between two places. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}

/** True for "his", "her", "its" and the like. */
export function isPossessive({ normal }: Token): boolean {
  return POSSESSIVE.has(normal);
}

/** True for the ending of a genitive. */
export function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && GENITIVE.has(token.text);
}

/** True for a hyphen or a dash that is written like one. */
export function isHyphen({ text }: Token): boolean {
  return text === '-' || text === '–';
}

const TODAY = wordSet('yesterday today tomorrow');

/** True for days, months, "today" and the like. */
export function isDay(token: Token): boolean {
  return CALENDAR.has(token.normal) || TODAY.has(token.normal);
}

const MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", "''", '``']);

/** True for a token that is a quotation mark. */
export function isQuoteMark(token: Token): boolean {
  return MARKS.has(token.text);
}

/** Drops punctuation and quotation marks at both ends. */
export function trim(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  while (from < to && isEdge(tokens[from]!)) from++;
  while (to > from && isEdge(tokens[to - 1]!)) to--;
  return { from, to };
}

function isEdge(token: Token): boolean {
  return token.pos === 'PUNCT' || isQuoteMark(token);
}
