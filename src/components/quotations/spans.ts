import type { Token } from '../../model/index.js';

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens.length, (i) => tokens[i]!.end > offset);
}

/** Index of the first of `count` sorted things of which something holds; it must hold of all after it. `count` if of none. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

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

/** True when the two share a token. */
export function overlap(a: Range | null | undefined, b: Range): boolean {
  return a !== null && a !== undefined && a.from < b.to && b.from < a.to;
}
