import { isUpper } from '../../core/index.js';
import type { Annotation, Mention, Span, Token } from '../../model/index.js';
import { wordIdsOf } from '../word-ids.js';
import { cutClauses } from './clauses.js';
import { nameTokens } from './name-tokens.js';
import { markNegation } from './negation.js';
import { markQuotes } from './quotes.js';
import { tagView } from './tagging.js';
import { TAG } from './tags.js';
import type { View } from './view.js';
import { NAME, placeWord, type ViewWord, viewWords } from './view-words.js';
import type { Vocabulary } from './vocabulary.js';

/** A view that is being made. */
interface Draft {
  readonly view: View;
  /** What each place does to clauses. */
  readonly effects: number[];
  readonly vocabulary: Vocabulary;
}

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
    roles: [],
  };
  const draft: Draft = { view, effects: [], vocabulary };
  const words = wordsOf(annotation, from, to, vocabulary);
  const { named, cuts } = nameTokens(annotation, { from, to }, mentions, words, vocabulary);
  let lastNamed = -2;
  for (let i = from; i < to; i++) {
    const token = annotation.tokens[i]!;
    if (named[i - from] === 1) {
      if (lastNamed === i - 1 && !cuts.has(i)) view.end[view.end.length - 1] = token.end;
      else pushName(draft, annotation.text, token, cuts.get(i), lastNamed === i - 1);
      if (view.tag[view.tag.length - 1] === TAG.name) lastNamed = i;
      if (i === to - 1) setFullStopApart(draft, token);
      continue;
    }
    const word = words[i - from]!;
    if (word.isMixed) pushPieces(draft, token.text, token.start);
    else push(draft, token.start, token.end, word);
  }
  tagView(view, vocabulary);
  markQuotes(view);
  cutClauses(view, draft.effects);
  markNegation(view);
  return view;
}

function wordsOf(annotation: Annotation, from: number, to: number, vocabulary: Vocabulary): ViewWord[] {
  const known = viewWords(vocabulary);
  const ids = wordIdsOf(annotation);
  const words: ViewWord[] = [];
  for (let i = from; i < to; i++) words.push(known.of(annotation.tokens[i]!, ids[i]!));
  return words;
}

/** A name, or the part of a token that is one and what hangs on it: "anti-[Trump]", "[Un]-backed", "[Russia]’s". */
function pushName(draft: Draft, text: string, token: Token, cut: Span | undefined, joins: boolean): void {
  const { view } = draft;
  const start = cut?.start ?? token.start;
  const end = cut?.end ?? token.end - possessiveLength(token.text);
  if (start > token.start) pushPieces(draft, text.slice(token.start, start), token.start);
  if (joins && start === token.start) view.end[view.end.length - 1] = end;
  else push(draft, start, end, NAME);
  if (end < token.end) pushPieces(draft, text.slice(end, token.end), end);
}

/** The full stop of an abbreviated name also ends its sentence: "in the U.S." reads like "in the Netherlands." */
function setFullStopApart(draft: Draft, token: Token): void {
  const { view } = draft;
  const last = view.end.length - 1;
  if (view.tag[last] !== TAG.name || !token.text.endsWith('.') || view.end[last] !== token.end) return;
  view.end[last] = token.end - 1;
  push(draft, token.end - 1, token.end, placeWord('.', false, draft.vocabulary));
}

/** Length of "'s" at the end of a token that the tokenizer left whole; 0 without. */
function possessiveLength(text: string): number {
  const n = text.length;
  if (n < 3 || text.charCodeAt(n - 1) !== 115) return 0;
  const mark = text.charCodeAt(n - 2);
  return mark === 39 || mark === 0x2019 ? 2 : 0;
}

/** Words and hyphens of a part of a token; capital parts are names. */
function pushPieces(draft: Draft, text: string, offset: number): void {
  if (possessiveLength(`x${text}`) === 2 && text.length === 2) {
    push(draft, offset, offset + 2, placeWord(text, false, draft.vocabulary));
    return;
  }
  let at = offset;
  for (const piece of text.split(/(-)/)) {
    const end = at + piece.length;
    if (isUpper(piece)) push(draft, at, end, NAME);
    else if (piece !== '') push(draft, at, end, placeWord(piece, false, draft.vocabulary));
    at = end;
  }
}

function push({ view, effects }: Draft, start: number, end: number, { word, row, lemma, tag, effect }: ViewWord): void {
  view.start.push(start);
  view.end.push(end);
  view.word.push(word);
  view.row.push(row);
  view.lemma.push(lemma);
  view.tag.push(tag);
  view.clause.push(0);
  view.quote.push(0);
  view.negated.push(0);
  effects.push(effect);
}
