import type { ClauseTokens, SentenceTokens, Token } from '../model/annotation.js';

const AFTER = 1; // the next token begins a clause
const BEFORE = 2; // this token begins a clause
const JOINS = 4; // begins one if a verb follows
const COMMA = 8; // the next token begins one if a verb follows

/** What each word or mark does to a clause, by its normal form. */
const EFFECT = new Map<string, number>([
  ...mark(AFTER, '; : — – -- ( ) ” »'),
  ...mark(
    BEFORE,
    '“ « „ who whom which whose but yet nor because although though while whereas if unless until when where',
  ),
  ...mark(BEFORE, 'whether lest whenever wherever once'),
  ...mark(JOINS, 'and or'),
  ...mark(COMMA, ','),
]);
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
  let previous = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    const effect = EFFECT.get(token.normal) ?? 0;
    if (i > from && hasVerb && beginsClause(tokens, i, sentence.to, effect, previous)) {
      clauses.push(clause(tokens, from, i, index));
      from = i;
      hasVerb = false;
    }
    if (isVerb(token)) hasVerb = true;
    previous = effect;
  }
  const last = clauses[clauses.length - 1];
  if (!hasVerb && from > sentence.from && last !== undefined && last.sentence === index) {
    clauses[clauses.length - 1] = clause(tokens, last.from, sentence.to, index);
  } else {
    clauses.push(clause(tokens, from, sentence.to, index));
  }
}

function beginsClause(tokens: readonly Token[], at: number, end: number, effect: number, previous: number): boolean {
  if (previous & AFTER || effect & BEFORE) return true;
  const token = tokens[at]!;
  if (token.pos === 'SCONJ' && token.normal !== 'of') return verbAhead(tokens, at + 1, end, REACH + 2);
  if (effect & JOINS) return verbAhead(tokens, at + 1, end, REACH);
  return (previous & COMMA) !== 0 && verbAhead(tokens, at, end, REACH);
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

function mark(effect: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, effect]);
}
