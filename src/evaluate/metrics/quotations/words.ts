import type { Span } from '../../../model/index.js';

/** The words of a text: runs of letters, marks and digits, apostrophes inside included. */
export function words(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** For every word, whether it lies inside one of the ranges. */
export function inside(of: readonly Span[], ranges: readonly (readonly [number, number])[]): boolean[] {
  const result = new Array<boolean>(of.length).fill(false);
  for (const [start, end] of ranges) {
    for (let i = firstAt(of, start); i < of.length && of[i]!.end <= end; i++) result[i] = true;
  }
  return result;
}

/** Index of the first word that begins at or after `offset`. */
function firstAt(of: readonly Span[], offset: number): number {
  let low = 0;
  let high = of.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
