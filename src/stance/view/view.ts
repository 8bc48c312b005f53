import type { Annotation, Token } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { hashWord } from '../../weights/hash.js';
import { CALENDAR } from './calendar.js';
import { cutClauses } from './clauses.js';
import { isLower, isUpper, nameTokens } from './name-tokens.js';
import { markNegation } from './negation.js';
import { markQuotes } from './quotes.js';
import type { View } from './sentence-view.js';
import { guessTag, tagView } from './tagging.js';
import { TAG } from './tags.js';
import type { Vocabulary } from './vocabulary.js';

export type { View };

const NAME = hashWord('@');
const NUMBER = hashWord('#');

/** Reads one sentence. `mentions` are those of the sentence, sorted by start. */
export function viewSentence(
  annotation: Annotation,
  sentence: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): View {
  const { from, to } = annotation.sentences[sentence]!;
  const view: View = {
    start: [],
    end: [],
    word: [],
    row: [],
    lemma: [],
    tag: [],
    clause: [],
    quote: [],
    negated: [],
  };
  const { named, cuts } = nameTokens(annotation, from, to, mentions, vocabulary);
  let lastNamed = -2;
  for (let i = from; i < to; i++) {
    const token = annotation.tokens[i]!;
    if (named[i - from] === 1) {
      if (lastNamed === i - 1 && !cuts.has(i)) view.end[view.end.length - 1] = token.end;
      else pushName(view, annotation.text, token, cuts.get(i), lastNamed === i - 1, vocabulary);
      if (view.tag[view.tag.length - 1] === TAG.name) lastNamed = i;
      if (i === to - 1) setFullStopApart(view, token, vocabulary);
      continue;
    }
    if (isMixed(token.text)) pushPieces(view, token.text, token.start, vocabulary);
    else pushWord(view, token.start, token.end, token.normal, isUpper(token.text), vocabulary);
  }
  tagView(view, vocabulary);
  markQuotes(view);
  cutClauses(view);
  markNegation(view);
  return view;
}

/** A name, or the part of a token that is one and what hangs on it: "anti-[Trump]", "[Un]-backed", "[Russia]’s". */
function pushName(
  view: View,
  text: string,
  token: Token,
  cut: Span | undefined,
  joins: boolean,
  vocabulary: Vocabulary,
): void {
  const start = cut?.start ?? token.start;
  const end = cut?.end ?? token.end - possessiveLength(token.text);
  if (start > token.start) pushPieces(view, text.slice(token.start, start), token.start, vocabulary);
  if (joins && start === token.start) view.end[view.end.length - 1] = end;
  else push(view, start, end, '@', -1, NAME, TAG.name);
  if (end < token.end) pushPieces(view, text.slice(end, token.end), end, vocabulary);
}

/** The full stop of an abbreviated name also ends its sentence: "in the U.S." reads like "in the Netherlands." */
function setFullStopApart(view: View, token: Token, vocabulary: Vocabulary): void {
  const last = view.end.length - 1;
  if (view.tag[last] !== TAG.name || !token.text.endsWith('.') || view.end[last] !== token.end) return;
  view.end[last] = token.end - 1;
  pushWord(view, token.end - 1, token.end, '.', false, vocabulary);
}

/** Length of "'s" at the end of a token that the tokenizer left whole; 0 without. */
function possessiveLength(text: string): number {
  const n = text.length;
  if (n < 3 || text.charCodeAt(n - 1) !== 115) return 0;
  const mark = text.charCodeAt(n - 2);
  return mark === 39 || mark === 0x2019 ? 2 : 0;
}

/** "anti-Western": small and capital parts around a hyphen. */
function isMixed(text: string): boolean {
  const hyphen = text.indexOf('-');
  if (hyphen <= 0 || hyphen === text.length - 1) return false;
  const parts = text.split('-');
  return parts.some(isUpper) && parts.some(isLower);
}

/** Words and hyphens of a part of a token; capital parts are names. */
function pushPieces(view: View, text: string, offset: number, vocabulary: Vocabulary): void {
  if (possessiveLength(`x${text}`) === 2 && text.length === 2) {
    pushWord(view, offset, offset + 2, text, false, vocabulary);
    return;
  }
  let at = offset;
  for (const piece of text.split(/(-)/)) {
    const end = at + piece.length;
    if (isUpper(piece)) push(view, at, end, '@', -1, NAME, TAG.name);
    else if (piece !== '') pushWord(view, at, end, piece, false, vocabulary);
    at = end;
  }
}

function pushWord(
  view: View,
  start: number,
  end: number,
  word: string,
  capital: boolean,
  vocabulary: Vocabulary,
): void {
  const code = word.charCodeAt(0);
  if ((code >= 48 && code <= 57) || (capital && CALENDAR.has(word))) {
    push(view, start, end, '#', -1, NUMBER, TAG.number);
    return;
  }
  const row = vocabulary.index.get(word) ?? -1;
  if (row < 0) push(view, start, end, word, row, hashWord(word), guessTag(word));
  else push(view, start, end, word, row, vocabulary.lemma[row]!, TAG.noun);
}

function push(view: View, start: number, end: number, word: string, row: number, lemma: number, tag: number): void {
  view.start.push(start);
  view.end.push(end);
  view.word.push(word);
  view.row.push(row);
  view.lemma.push(lemma);
  view.tag.push(tag);
  view.clause.push(0);
  view.quote.push(0);
  view.negated.push(0);
}
