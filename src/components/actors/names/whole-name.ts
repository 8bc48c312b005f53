import type { MentionRule } from '../../../model/index.js';
import { NOT_SURNAMES, ORGANIZATION_WORDS, PLACES, PROVINCES, TEAMS, TEAMS_AFTER } from '../data/index.js';
import { type ArticleReading, GAP, SHAPE } from '../lookup/index.js';
import { ADJECTIVES, DAYS, OF_FIRMS, SUFFIXES } from './whole-name.data.js';

/** True for the name of a caller's actor that is neither a part of a longer name nor the word that it also is. */
export function isWholeName(reading: ArticleReading, index: number): boolean {
  const { words, sentenceOf, annotation } = reading;
  const { from, to } = reading.matches[index]!;
  const sentence = sentenceOf[from]!;
  const single = to - from === 1;
  const plain = reading.styleOf(sentence) === 'plain';
  if (plain && (goesOn(reading, index) || (single && isTail(reading, index)))) return false;
  const first = from === 0 || sentenceOf[from - 1] !== sentence;
  const open = single && words.shape[from] === SHAPE.capital && (first || !plain);
  return !(open && annotation.isWord?.(words.folded[from]!) === true && readsAsWord(reading, from));
}

/** "Dynamo Kyiv", "Ajax Amsterdam", "London Irish", "Love Britain's Bees": the name of a state, city or people in that of something else. */
export function isTeam(reading: ArticleReading, index: number, rule: MentionRule): boolean {
  const { words } = reading;
  const { from, to } = reading.matches[index]!;
  if (reading.styleOf(reading.sentenceOf[from]!) !== 'plain') return false;
  const before = capitalBefore(reading, index);
  const after = capitalAfter(reading, index);
  const word = words.folded[from - 1] ?? '';
  if (before && words.gap[from] === GAP.hyphen) return word === 'all';
  if (before && TEAMS.has(word)) return true;
  if (after && !words.possessive[from] && TEAMS_AFTER.has(words.folded[to]!)) return true;
  if (isPair(reading, index - 1) || isPair(reading, index)) return true;
  if (!before || ADJECTIVES.has(word) || to - from > 1) return false;
  if (rule === 'metonym') return isNamePart(reading, from - 1);
  return after && (isInner(reading, from - 1) || reading.pos(from - 1) === 'VERB');
}

const MODIFIED = new Set(['NOUN', 'ADJ', 'PROPN']);

/** "London Irish", "Austria Vienna": a city and a people or state with nothing between them. */
function isPair(reading: ArticleReading, index: number): boolean {
  const { matches, words, sentenceOf } = reading;
  const first = matches[index];
  const second = matches[index + 1];
  if (second === undefined || first?.to !== second.from || sentenceOf[first.from] !== sentenceOf[second.from])
    return false;
  if (words.gap[second.from] !== GAP.space || words.possessive[second.from - 1]) return false;
  if (sentenceOf[second.to] === sentenceOf[second.from] && MODIFIED.has(reading.pos(second.to))) return false;
  const rules = [first, second].map(({ senses: [sense] }) => (sense?.kind === 'actor' ? sense.rule : '')).join();
  return rules === 'metonym,demonym' || rules === 'name,metonym';
}

/** A capitalised word follows directly that begins no known phrase, or only a surname. */
function capitalAfter(reading: ArticleReading, index: number): boolean {
  const { words, sentenceOf, matches } = reading;
  const { from, to } = matches[index]!;
  if (to >= words.start.length || sentenceOf[to] !== sentenceOf[from] || words.gap[to] !== GAP.space) return false;
  const next = matches[index + 1];
  const known = next?.from === to && next.senses.some((sense) => sense.kind !== 'actor' || !sense.short);
  return words.shape[to] === SHAPE.capital && !known;
}

/** A capitalised word that ends no known phrase stands directly before, and is no day or month. */
function capitalBefore(reading: ArticleReading, index: number): boolean {
  const { words, sentenceOf, matches } = reading;
  const { from } = matches[index]!;
  const before = from - 1;
  if (before < 0 || sentenceOf[before] !== sentenceOf[from] || words.possessive[before]) return false;
  if (words.gap[from] !== GAP.space && words.gap[from] !== GAP.hyphen) return false;
  return words.shape[before] === SHAPE.capital && matches[index - 1]?.to !== from;
}

function isInner({ sentenceOf }: ArticleReading, at: number): boolean {
  return at > 0 && sentenceOf[at - 1] === sentenceOf[at];
}

/** The capital is no accident: the word stands within the sentence, or is a place or none of the dictionary. */
function isNamePart(reading: ArticleReading, at: number): boolean {
  const word = reading.words.folded[at]!;
  if (DAYS.has(word)) return false;
  return isInner(reading, at) || PLACES.has(word) || PROVINCES.has(word) || reading.annotation.isWord?.(word) === false;
}

/** "Liverpool Street" is not Liverpool. */
function goesOn(reading: ArticleReading, index: number): boolean {
  const { from, to } = reading.matches[index]!;
  if (!capitalAfter(reading, index) || reading.words.possessive[to - 1]) return false;
  const next = reading.words.folded[to]!;
  if (to - from > 1) return ORGANIZATION_WORDS.has(next) || NOT_SURNAMES.has(next);
  return !SUFFIXES.has(next) && !DAYS.has(next);
}

/** "Leeds United" is not the "United" of Manchester. */
function isTail(reading: ArticleReading, index: number): boolean {
  return capitalBefore(reading, index) && isNamePart(reading, reading.matches[index]!.from - 1);
}

/** "Orange juice", "Next week", "Three people": nothing says that the name is meant. */
function readsAsWord(reading: ArticleReading, at: number): boolean {
  const { words, sentenceOf } = reading;
  const next = at + 1;
  if (words.possessive[at] || next >= words.start.length || sentenceOf[next] !== sentenceOf[at]) return false;
  // "Yahoo! denied it".
  const space = words.gap[next] === GAP.space || words.gap[next]! > GAP.comma;
  if (words.shape[next] !== SHAPE.lower && space) return false;
  const pos = reading.pos(next);
  const word = words.folded[next]!;
  if (reading.pos(at) === 'NUM' && (word === 'were' || word === 'are' || word === 'have')) return true;
  if (pos === 'VERB' || pos === 'AUX') return !space;
  return !OF_FIRMS.has(word) || reading.pos(at) === 'NUM';
}
