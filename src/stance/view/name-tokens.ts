import type { Annotation, Token } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { CALENDAR } from './calendar.js';
import { TAG } from './tags.js';
import type { Vocabulary } from './vocabulary.js';

/** Small words that join the parts of one name. */
const JOINTS = new Set('al bin bint ibn de del della der di da du la le van von el abu ben . &'.split(' '));
const NAMING = new Set(['name', 'alias', 'demonym', 'metonym', 'discovered']);

/** Which tokens of a sentence belong to names. */
export interface NameTokens {
  /** 1 for every token that belongs to a name, by place in the sentence. */
  readonly named: Uint8Array;
  /** Tokens of which a mention covers a part only ("Un-backed"), with that part. */
  readonly cuts: ReadonlyMap<number, Span>;
}

/** Names are what the mentions cover, and capitalised words that are no common word here. */
export function nameTokens(
  annotation: Annotation,
  from: number,
  to: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): NameTokens {
  const { tokens } = annotation;
  const named = new Uint8Array(to - from);
  const cuts = new Map<number, Span>();
  markMentions(annotation, from, to, mentions, vocabulary, named, cuts);
  const title = isTitleCase(annotation, from, to, named);
  for (let i = from; i < to; i++) {
    if (named[i - from] === 1) continue;
    const token = tokens[i]!;
    if (!isUpper(token.text) || token.text === 'I') continue;
    if (CALENDAR.has(token.normal)) continue;
    const row = vocabulary.index.get(token.normal);
    if (row === undefined) named[i - from] = 1;
    else if (!title && isAcronym(token.text)) named[i - from] = 1;
    else if (!title && !opensSentence(annotation, i, from, named) && isOpenClass(vocabulary.tag[row]!)) {
      named[i - from] = 1;
    }
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
  return { named, cuts };
}

/** Masks a mention from its first to its last capitalised word; articles, pronouns and plain descriptions stay words. */
function markMentions(
  annotation: Annotation,
  from: number,
  to: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
  named: Uint8Array,
  cuts: Map<number, Span>,
): void {
  const { tokens } = annotation;
  let i = from;
  for (const mention of mentions) {
    if (!NAMING.has(mention.rule)) continue;
    while (i < to && tokens[i]!.end <= mention.span.start) i++;
    let first = -1;
    let last = -1;
    for (; i < to && tokens[i]!.start < mention.span.end; i++) {
      const token = tokens[i]!;
      const start = Math.max(token.start, mention.span.start);
      const end = Math.min(token.end, mention.span.end);
      const partly = end - start < token.end - token.start;
      if (!isUpper(partly ? annotation.text.slice(start, end) : token.text)) continue;
      if (!partly && isFunctionWord(token, vocabulary)) continue;
      if (partly) cuts.set(i, { start, end });
      named[i - from] = 1;
      if (first < 0) first = i;
      last = i;
    }
    // What is between the capitals of a name found by its shape alone may be anything: "Smith By Jones".
    if (mention.rule === 'discovered' || first < 0) continue;
    const low = firstOfName(tokens, first, mention.span.start);
    const high = lastOfName(tokens, last, Math.min(mention.span.end, tokens[to - 1]!.end));
    for (let k = low; k <= high; k++) named[k - from] = 1;
  }
}

/** Small parts before the capital belong to the name where they join it: "[al-]Sharaa", "[van der] Bellen". */
function firstOfName(tokens: readonly Token[], first: number, start: number): number {
  let k = first;
  while (k > 0 && tokens[k - 1]!.start >= start && belongs(tokens[k - 1]!, tokens[k]!)) k--;
  return k;
}

/** And so do those that hang on it: "Yong[-chol]". */
function lastOfName(tokens: readonly Token[], last: number, end: number): number {
  let k = last;
  while (k + 1 < tokens.length && tokens[k + 1]!.end <= end && tokens[k + 1]!.start === tokens[k]!.end) k++;
  return k;
}

function belongs(part: Token, next: Token): boolean {
  return part.end === next.start || JOINTS.has(part.normal);
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

function opensSentence(annotation: Annotation, i: number, from: number, named: Uint8Array): boolean {
  if (i === from) return true;
  // The full stop of "U.S." belongs to the name: another name would have none.
  if (named[i - from - 1] === 1) return false;
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

export function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** True for the rest of a word that the tokenizer cut at a rare letter ("Erdo|ğan"). */
function isLetter(text: string): boolean {
  return isUpper(text) || isLower(text);
}

export function isLower(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}
