import type { Range } from '../../core/index.js';
import type { Token } from '../../model/index.js';

const MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", "''", '``']);

/** True for a token that is a quotation mark. */
export function isQuoteMark(token: Token): boolean {
  return MARKS.has(token.text);
}

/** Drops punctuation and quotation marks at both ends. */
export function trim(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  while (from < to && isEdge(tokens[from]!)) from++;
  while (to > from && isEdge(tokens[to - 1]!)) to--;
  return { from, to };
}

function isEdge(token: Token): boolean {
  return token.pos === 'PUNCT' || isQuoteMark(token);
}
