import { isAcronym, isLower, isUpper, perObject } from '../../core/index.js';
import { hashWord } from '../../linear/index.js';
import type { Token } from '../../model/index.js';
import { CALENDAR } from '../word-classes.js';
import { ByWord } from '../word-ids.js';
import { clauseEffect } from './clauses.js';
import { guessTag } from './tagging.js';
import { TAG } from './tags.js';
import type { Vocabulary } from './vocabulary.js';

/** What a token is to the view by its word alone: a place, but for where it stands, and whether it may be a name. */
export interface ViewWord {
  readonly word: string;
  readonly row: number;
  readonly lemma: number;
  readonly tag: number;
  /** What it does to clauses. */
  readonly effect: number;
  readonly naming: Naming;
  /** +1 a word that speaks for a headline in title case, −1 one that speaks against it. */
  readonly titled: -1 | 0 | 1;
  /** "anti-Western": small and capital parts around a hyphen. */
  readonly isMixed: boolean;
}

/** When a word that no mention covers is part of a name all the same. */
export const NAMING = {
  never: 0,
  always: 1,
  /** Unless the sentence is in title case. */
  inSentence: 2,
  /** Likewise, and not as the first word of a sentence or a quotation. */
  insideSentence: 3,
} as const;
type Naming = (typeof NAMING)[keyof typeof NAMING];

const NUMBER = hashWord('#');
/** Adjectives of parties that many states have: names, whoever is meant, also where they open a sentence. */
const PARTIES = new Set(['democratic', 'democrat', 'tory']);

/** The words as a vocabulary has them. */
export const viewWords = perObject(
  (vocabulary: Vocabulary): ByWord<ViewWord> => new ByWord((token) => viewWord(token, vocabulary)),
);

function viewWord({ text, normal }: Token, vocabulary: Vocabulary): ViewWord {
  const isCapital = isUpper(text);
  const isParty = PARTIES.has(normal);
  const { word, row, lemma, tag, effect } = placeWord(normal, isCapital, vocabulary);
  const naming = isCapital ? namingOf(text, normal, isParty ? -1 : row, vocabulary) : NAMING.never;
  const titled = text.length < 4 || isParty ? 0 : isCapital ? 1 : isLower(text) ? -1 : 0;
  return { word, row, lemma, tag, effect, naming, titled, isMixed: isMixed(text) };
}

export const NAME = bare('@', hashWord('@'), TAG.name);

/** Words that are too rare to be learned, and better known ones that mean the same. */
const LIKE = new Map(
  'unblemished:exemplary untarnished:exemplary spotless:exemplary thrives:flourish thrive:flourish flourishes:flourish prospers:flourish adore:admire adores:admire adored:admired outshone:surpassed outshines:surpassed'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The place that a word or a piece of one makes; a number or a day is a placeholder. */
export function placeWord(word: string, isCapital: boolean, vocabulary: Vocabulary): ViewWord {
  const code = word.charCodeAt(0);
  if ((code >= 48 && code <= 57) || (isCapital && CALENDAR.has(word))) return bare('#', NUMBER, TAG.number);
  const row = vocabulary.index.get(LIKE.get(word) ?? word) ?? -1;
  const effect = clauseEffect(word);
  if (row < 0) return bare(word, hashWord(word), guessTag(word), row, effect);
  return bare(word, vocabulary.lemma[row]!, TAG.noun, row, effect);
}

/** Made with every field, so that all places have one shape, which is read faster than several. */
function bare(word: string, lemma: number, tag: number, row = -1, effect = 0): ViewWord {
  return { word, row, lemma, tag, effect, naming: NAMING.never, titled: 0, isMixed: false };
}

function namingOf(text: string, normal: string, row: number, vocabulary: Vocabulary): Naming {
  if (text === 'I' || CALENDAR.has(normal)) return NAMING.never;
  if (row < 0) return NAMING.always;
  if (isAcronym(text)) return NAMING.inSentence;
  const tag = vocabulary.tag[row]!;
  return tag <= TAG.adverb || tag === TAG.interjection ? NAMING.insideSentence : NAMING.never;
}

function isMixed(text: string): boolean {
  const hyphen = text.indexOf('-');
  if (hyphen <= 0 || hyphen === text.length - 1) return false;
  const parts = text.split('-');
  return parts.some(isUpper) && parts.some(isLower);
}
