import { grouped } from './grouped.js';

/** Tokens, words or places `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** True when the two share a place. */
export function overlap(a: Range | null | undefined, b: Range): boolean {
  return a !== null && a !== undefined && a.from < b.to && b.from < a.to;
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

/** Index of the first of sorted spans (tokens, say) that ends after `offset`; their number when there is none. */
export function firstEndingAfter(spans: readonly { readonly end: number }[], offset: number): number {
  return firstWhere(spans.length, (i) => spans[i]!.end > offset);
}

/** Which of sorted spans (tokens, say) share a character with a stretch. */
export function rangeOf(
  spans: readonly { readonly start: number; readonly end: number }[],
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return { from: firstEndingAfter(spans, start), to: firstWhere(spans.length, (i) => spans[i]!.start >= end) };
}

/** Indices of what stands in each sentence, in order; for mentions, quotations, observations. */
export function bySentence(found: readonly { readonly sentence: number }[]): Map<number, number[]> {
  return grouped(found.keys(), (i) => found[i]!.sentence);
}
