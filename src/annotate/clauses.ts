import type { ClauseTokens, SentenceTokens, Token } from '../model/annotation.js';

const HARD_STOPS = new Set([';', ':', '—', '–', '--', '(', ')']);
const SUBORDINATORS = new Set(
  'because although though while whereas if unless until when where whether lest whenever wherever once'.split(' '),
);
const RELATIVES = new Set(['who', 'whom', 'which', 'whose']);
const CONTRAST = new Set(['but', 'yet', 'nor']);
const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);
/** How far a subject may stand before its verb after "and". */
const REACH = 6;

/**
 * Clauses of each sentence without a parser: cut at strong marks, quotation marks, subordinators and relatives, and at
 * commas and "and" that join two verbs; a piece without a verb stays with its neighbour. In order, without overlap,
 * every token in exactly one. One pass, linear.
 */
export function findClauses(tokens: readonly Token[], sentences: readonly SentenceTokens[]): ClauseTokens[] {
  const clauses: ClauseTokens[] = [];
  for (let s = 0; s < sentences.length; s++) cutSentence(tokens, sentences[s]!, s, clauses);
  return clauses;
}

function cutSentence(tokens: readonly Token[], sentence: SentenceTokens, index: number, clauses: ClauseTokens[]): void {
  let from = sentence.from;
  let hasVerb = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i > from && hasVerb && beginsClause(tokens, i, sentence.to)) {
      clauses.push(clause(tokens, from, i, index));
      from = i;
      hasVerb = false;
    }
    if (isVerb(tokens[i]!)) hasVerb = true;
  }
  const previous = clauses[clauses.length - 1];
  if (!hasVerb && from > sentence.from && previous !== undefined && previous.sentence === index) {
    clauses[clauses.length - 1] = clause(tokens, previous.from, sentence.to, index);
  } else {
    clauses.push(clause(tokens, from, sentence.to, index));
  }
}

function beginsClause(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1]!;
  const word = token.normal;
  if (HARD_STOPS.has(previous.text) || OPENING.has(token.text) || CLOSING.has(previous.text)) return true;
  if (RELATIVES.has(word) || SUBORDINATORS.has(word) || CONTRAST.has(word)) return true;
  if (token.pos === 'SCONJ' && word !== 'of') return verbAhead(tokens, at + 1, end, REACH + 2);
  if (word === 'and' || word === 'or') return verbAhead(tokens, at + 1, end, REACH);
  if (previous.text === ',' && word !== 'and' && word !== 'or') return verbAhead(tokens, at, end, REACH);
  return false;
}

/** A verb within reach, before anything that would close the clause. */
function verbAhead(tokens: readonly Token[], from: number, end: number, reach: number): boolean {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    const token = tokens[i]!;
    if (isVerb(token)) return true;
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ') return false;
  }
  return false;
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

function clause(tokens: readonly Token[], from: number, to: number, sentence: number): ClauseTokens {
  return { span: { start: tokens[from]!.start, end: tokens[to - 1]!.end }, sentence, from, to };
}
