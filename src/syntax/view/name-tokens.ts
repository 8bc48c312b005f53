import { isAcronym, isLetter, isUpper, wordSet } from '../../core/index.js';
import type { Annotation, Mention, SentenceTokens, Span, Token } from '../../model/index.js';
import { CALENDAR, PARTICLES } from '../word-classes.js';
import { TAG } from './tags.js';
import { NAMING, type ViewWord } from './view-words.js';
import type { Vocabulary } from './vocabulary.js';

/** What joins the parts of one name. */
const JOINTS = new Set([...PARTICLES, '.', '&']);
/** Arabic articles tied to a name. */
const ARTICLES = wordSet('al el ad an ar as ash at az ul');
/** Words within the name of an organization. */
const LINKS = new Set(['of', 'for', 'and']);
const NAMES = wordSet('name alias demonym metonym discovered');

/** Which tokens of a sentence belong to names. */
export interface NameTokens {
  /** 1 for every token that belongs to a name, by place in the sentence. */
  readonly named: Uint8Array;
  /** Tokens of which a mention covers a part only ("Un-backed"), with that part. */
  readonly cuts: ReadonlyMap<number, Span>;
}

/**
 * Names are what the mentions cover, and capitalised words that are no common word here. `words` are those of the tokens
 * `from` to `to`.
 */
export function nameTokens(
  annotation: Annotation,
  { from, to }: Pick<SentenceTokens, 'from' | 'to'>,
  mentions: readonly Mention[],
  words: readonly ViewWord[],
  vocabulary: Vocabulary,
): NameTokens {
  const { tokens } = annotation;
  const named = new Uint8Array(to - from);
  const cuts = new Map<number, Span>();
  markMentions(annotation, from, to, mentions, vocabulary, named, cuts);
  const title = isTitleCase(words, named);
  for (let i = from; i < to; i++) {
    if (named[i - from] === 1) continue;
    const { naming } = words[i - from]!;
    if (naming === NAMING.always) named[i - from] = 1;
    else if (naming === NAMING.never || title) continue;
    else if (naming === NAMING.inSentence || !opensSentence(annotation, i, from, named)) named[i - from] = 1;
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
    if (!NAMES.has(mention.rule)) continue;
    while (i < to && tokens[i]!.end <= mention.span.start) i++;
    let first = -1;
    let last = -1;
    for (; i < to && tokens[i]!.start < mention.span.end; i++) {
      const token = tokens[i]!;
      const start = Math.max(token.start, mention.span.start);
      const end = Math.min(token.end, mention.span.end);
      const partly = end - start < token.end - token.start;
      const piece = partly ? annotation.text.slice(start, end) : token.text;
      if (!hasCapital(piece)) {
        // "anti-[bin] Salman", "No [10]"
        const opens = partly && JOINTS.has(piece) && i + 1 < to && tokens[i + 1]!.end <= mention.span.end;
        if (!opens && (last !== i - 1 || !isNumeral(token))) continue;
      } else if (!partly && isFunctionWord(token, vocabulary) && !opensName(annotation, i, mention, vocabulary))
        continue;
      // A day is no part of a name that was found by its shape alone: "Congress Monday".
      if (mention.rule === 'discovered' && CALENDAR.has(token.normal)) continue;
      if (partly) cuts.set(i, { start, end });
      named[i - from] = 1;
      if (first < 0) first = i;
      last = i;
    }
    if (first < 0) continue;
    if (mention.rule === 'discovered') {
      linkParts(tokens, first, last, named, from);
      continue;
    }
    const low = firstOfName(tokens, first, mention.span.start);
    const high = lastOfName(tokens, last, Math.min(mention.span.end, tokens[to - 1]!.end));
    for (let k = low; k <= high; k++) named[k - from] = 1;
  }
}

/** What is between the capitals of a name found by its shape alone may be anything ("Smith By Jones"), save "of" and the like. */
function linkParts(tokens: readonly Token[], first: number, last: number, named: Uint8Array, from: number): void {
  for (let k = first + 1; k < last; k++) {
    const links = named[k - 1 - from] === 1 && named[k + 1 - from] === 1 && LINKS.has(tokens[k]!.text);
    if (links) named[k - from] = 1;
  }
}

/** A function word that begins a name: "[The] Hague", "[To] Lam", "[No] 10"; not the article of "The Dutch". */
function opensName(annotation: Annotation, i: number, mention: Mention, vocabulary: Vocabulary): boolean {
  const token = annotation.tokens[i]!;
  const next = annotation.tokens[i + 1];
  if (next === undefined || next.end > mention.span.end) return false;
  if (next.normal === 'hague') return true;
  if (token.normal === 'no' || token.normal === 'no.') return isNumeral(next);
  const tag = vocabulary.tag[vocabulary.index.get(token.normal) ?? -1];
  return (tag === TAG.preposition || tag === TAG.particle) && isUpper(next.text);
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
  return part.end === next.start || JOINTS.has(part.normal) || isNumeral(part);
}

/** The number in "No 10" and "10 Downing Street"; longer ones are years and sums. */
function isNumeral(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return token.text.length <= 2 && code >= 48 && code <= 57;
}

/** True for "Assad", "al-Assad" and "d’Ivoire". */
function hasCapital(text: string): boolean {
  if (isUpper(text)) return true;
  if (text.charCodeAt(1) === 39 || text.charCodeAt(1) === 0x2019) return isUpper(text.slice(2));
  const hyphen = text.indexOf('-');
  return hyphen > 0 && ARTICLES.has(text.slice(0, hyphen)) && isUpper(text.slice(hyphen + 1));
}

/** Headlines Like This One: most words outside mentions are capitalised, so that capitals say nothing. */
function isTitleCase(words: readonly ViewWord[], named: Uint8Array): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < words.length; i++) {
    if (named[i] === 1) continue;
    const { titled } = words[i]!;
    if (titled > 0) upper++;
    else if (titled < 0) lower++;
  }
  return upper > 2 * lower && upper + lower > 1;
}

function opensSentence(annotation: Annotation, i: number, from: number, named: Uint8Array): boolean {
  if (i === from) return true;
  // The full stop of "U.S." belongs to the name: another name would have none.
  if (named[i - from - 1] === 1) return false;
  const before = annotation.tokens[i - 1]!.text;
  // "William (Bill) Brook"
  if (before === '(' && annotation.tokens[i + 1]?.text === ')' && named[i - from - 2] === 1) return false;
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
