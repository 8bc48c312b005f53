import type { Annotation, Token } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { hashWord } from '../hash.js';
import { cutClauses } from './clauses.js';
import { markNegation } from './negation.js';
import { markQuotes } from './quotes.js';
import { guessTag, tagView } from './tagging.js';
import { TAG } from './tags.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * A sentence as the scorer sees it: every run of name words is one placeholder, whoever it names and however long it
 * is, and everything else is read off the words themselves, never off a tag that a name could have changed.
 * Parallel arrays, one entry a place.
 */
export interface View {
  /** First and last token of the annotation that the place covers (`last` inclusive). */
  readonly first: number[];
  readonly last: number[];
  /** Lower-cased word; `@` for a name, `#` for a number. */
  readonly word: string[];
  /** Row of the vocabulary, −1 when unknown. */
  readonly row: number[];
  /** Hash of the lemma (of the word itself when unknown). */
  readonly lemma: number[];
  readonly tag: number[];
  /** Number of the clause. */
  readonly clause: number[];
  /** 0 outside quotation marks, else the number of the quotation. */
  readonly quote: number[];
  /** 1 within reach of a negator. */
  readonly negated: number[];
}

const NAME = hashWord('@');
const NUMBER = hashWord('#');
const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
);
/** Small words that join the parts of one name. */
const JOINTS = new Set('al bin bint ibn de del della der di da du la le van von el abu ben - . &'.split(' '));
const NAMING = new Set(['name', 'alias', 'demonym', 'metonym', 'discovered']);

/** Reads one sentence. `mentions` are those of the sentence, sorted by start. */
export function viewSentence(
  annotation: Annotation,
  sentence: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): View {
  const { from, to } = annotation.sentences[sentence]!;
  const view: View = {
    first: [],
    last: [],
    word: [],
    row: [],
    lemma: [],
    tag: [],
    clause: [],
    quote: [],
    negated: [],
  };
  const named = nameTokens(annotation, from, to, mentions, vocabulary);
  for (let i = from; i < to; i++) {
    if (named[i - from] === 1) {
      const at = view.word.length - 1;
      if (at >= 0 && view.tag[at] === TAG.name && view.last[at] === i - 1) view.last[at] = i;
      else push(view, i, '@', -1, NAME, TAG.name);
      continue;
    }
    const token = annotation.tokens[i]!;
    const word = token.normal;
    const code = word.charCodeAt(0);
    if ((code >= 48 && code <= 57) || (CALENDAR.has(word) && isUpper(token.text)))
      push(view, i, '#', -1, NUMBER, TAG.number);
    else {
      const row = vocabulary.index.get(word) ?? -1;
      push(view, i, word, row, row < 0 ? hashWord(word) : vocabulary.lemma[row]!, row < 0 ? guessTag(word) : TAG.noun);
    }
  }
  tagView(view, vocabulary);
  markQuotes(view);
  cutClauses(view);
  markNegation(view);
  return view;
}

function push(view: View, token: number, word: string, row: number, lemma: number, tag: number): void {
  view.first.push(token);
  view.last.push(token);
  view.word.push(word);
  view.row.push(row);
  view.lemma.push(lemma);
  view.tag.push(tag);
  view.clause.push(0);
  view.quote.push(0);
  view.negated.push(0);
}

/** 1 for every token that belongs to a name: those of the mentions, and capitalised words that are no common word here. */
function nameTokens(
  annotation: Annotation,
  from: number,
  to: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Uint8Array {
  const { tokens } = annotation;
  const named = new Uint8Array(to - from);
  markMentions(annotation, from, to, mentions, vocabulary, named);
  const title = isTitleCase(annotation, from, to, named);
  for (let i = from; i < to; i++) {
    if (named[i - from] === 1) continue;
    const token = tokens[i]!;
    if (!isUpper(token.text) || token.text === 'I') continue;
    if (CALENDAR.has(token.normal)) continue;
    const row = vocabulary.index.get(token.normal);
    if (row === undefined) named[i - from] = 1;
    else if (!title && isAcronym(token.text)) named[i - from] = 1;
    else if (!title && !opensSentence(annotation, i, from) && isOpenClass(vocabulary.tag[row]!)) named[i - from] = 1;
  }
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    if (named[i - from - 1] === 1 && token.start === tokens[i - 1]!.end && isLetter(token.text)) named[i - from] = 1;
  }
  for (let i = from + 1; i < to - 1; i++) {
    if (
      named[i - from] === 0 &&
      named[i - from - 1] === 1 &&
      named[i - from + 1] === 1 &&
      JOINTS.has(tokens[i]!.normal)
    ) {
      named[i - from] = 1;
    }
  }
  return named;
}

/** Masks a mention from its first to its last capitalised word; articles, pronouns and plain descriptions stay words. */
function markMentions(
  annotation: Annotation,
  from: number,
  to: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
  named: Uint8Array,
): void {
  const { tokens } = annotation;
  let i = from;
  for (const mention of mentions) {
    if (!NAMING.has(mention.rule)) continue;
    while (i < to && tokens[i]!.end <= mention.span.start) i++;
    let first = -1;
    let last = -1;
    for (; i < to && tokens[i]!.start < mention.span.end; i++) {
      if (!isUpper(tokens[i]!.text)) continue;
      if (isFunctionWord(tokens[i]!, vocabulary)) continue;
      if (first < 0) first = i;
      last = i;
    }
    for (let k = first; first >= 0 && k <= last; k++) named[k - from] = 1;
  }
}

/** Headlines Like This One: most words outside mentions are capitalised, so that capitals say nothing. */
function isTitleCase(annotation: Annotation, from: number, to: number, named: Uint8Array): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    if (named[i - from] === 1) continue;
    const text = annotation.tokens[i]!.text;
    if (text.length < 4) continue;
    if (isUpper(text)) upper++;
    else if (isLower(text)) lower++;
  }
  return upper > 2 * lower && upper + lower > 1;
}

function opensSentence(annotation: Annotation, i: number, from: number): boolean {
  if (i === from) return true;
  const before = annotation.tokens[i - 1]!.text;
  const last = before.charAt(before.length - 1);
  return '“"‘\'(:—–.!?”…•|'.includes(last) || before === '-';
}

/** Articles, pronouns and the like, which may begin a mention but are no name; "US" and "May" are not among them. */
function isFunctionWord(token: Token, vocabulary: Vocabulary): boolean {
  if (isAcronym(token.text)) return false;
  const row = vocabulary.index.get(token.normal);
  if (row === undefined) return token.text.length === 1;
  const tag = vocabulary.tag[row]!;
  return tag >= TAG.preposition && tag <= TAG.particle;
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isOpenClass(tag: number): boolean {
  return tag <= TAG.adverb || tag === TAG.interjection;
}

function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** True for the rest of a word that the tokenizer cut at a rare letter ("Erdo|ğan"). */
function isLetter(text: string): boolean {
  return isUpper(text) || isLower(text);
}

function isLower(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}
