import type { Annotation, ClauseTokens, SentenceTokens, Token } from '../../model/index.js';
import { ByWord, wordIdsOf } from '../word-ids.js';

const AFTER = 1; // the next token begins a clause
const BEFORE = 2; // this token begins a clause
const JOINS = 4; // begins one if a verb follows
const COMMA = 8; // the next token begins one if a verb follows
const SUBORDINATES = 16; // likewise begins one if a verb follows, perhaps a little later
const VERB = 32;
const ENDS = 64; // no verb is looked for behind it

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
const EFFECTS = new ByWord(({ normal, pos }) => {
  const effect = EFFECT.get(normal) ?? 0;
  if (pos === 'VERB' || pos === 'AUX') return effect | VERB;
  if (pos === 'PUNCT' || pos === 'CCONJ') return effect | ENDS;
  return pos === 'SCONJ' && normal !== 'of' ? effect | SUBORDINATES : effect;
});
/** How far a subject may stand before its verb after "and". */
const REACH = 6;

/**
 * Clauses of each sentence without a parser: cut at strong marks, quotation marks, subordinators and relatives, and at
 * commas and "and" that join two verbs; a piece without a verb stays with its neighbour. In order, without overlap,
 * every token in exactly one. One pass, linear.
 */
export function findClauses(annotation: Pick<Annotation, 'tokens' | 'sentences'>): ClauseTokens[] {
  const { tokens, sentences } = annotation;
  const ids = wordIdsOf(annotation);
  const effects = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) effects[i] = EFFECTS.of(tokens[i]!, ids[i]!);
  const clauses: ClauseTokens[] = [];
  for (let s = 0; s < sentences.length; s++) cutSentence(tokens, effects, sentences[s]!, s, clauses);
  return clauses;
}

function cutSentence(
  tokens: readonly Token[],
  effects: Uint8Array,
  sentence: SentenceTokens,
  index: number,
  clauses: ClauseTokens[],
): void {
  let from = sentence.from;
  let hasVerb = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i > from && hasVerb && beginsClause(effects, i, sentence.to)) {
      clauses.push(clause(tokens, from, i, index));
      from = i;
      hasVerb = false;
    }
    if (effects[i]! & VERB) hasVerb = true;
  }
  const last = clauses[clauses.length - 1];
  if (!hasVerb && from > sentence.from && last !== undefined && last.sentence === index) {
    clauses[clauses.length - 1] = clause(tokens, last.from, sentence.to, index);
  } else {
    clauses.push(clause(tokens, from, sentence.to, index));
  }
}

function beginsClause(effects: Uint8Array, at: number, end: number): boolean {
  const effect = effects[at]!;
  const previous = effects[at - 1]!;
  if (previous & AFTER || effect & BEFORE) return true;
  if (effect & SUBORDINATES) return verbAhead(effects, at + 1, end, REACH + 2);
  if (effect & JOINS) return verbAhead(effects, at + 1, end, REACH);
  return (previous & COMMA) !== 0 && verbAhead(effects, at, end, REACH);
}

/** A verb within reach, before anything that would close the clause. */
function verbAhead(effects: Uint8Array, from: number, end: number, reach: number): boolean {
  for (let i = from; i < Math.min(end, from + reach); i++) {
    if (effects[i]! & VERB) return true;
    if (effects[i]! & ENDS) return false;
  }
  return false;
}

function clause(tokens: readonly Token[], from: number, to: number, sentence: number): ClauseTokens {
  return { span: { start: tokens[from]!.start, end: tokens[to - 1]!.end }, sentence, from, to };
}

function mark(effect: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, effect]);
}
