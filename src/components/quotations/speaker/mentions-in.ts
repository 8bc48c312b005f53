import { firstWhere, type Range } from '../../../core/index.js';
import type { Annotation, Mention } from '../../../model/index.js';

/** The mentions that overlap a range of tokens; `mentions` are sorted by start and do not overlap. */
export function mentionsIn({ tokens }: Annotation, mentions: readonly Mention[], { from, to }: Range): Mention[] {
  if (from >= to) return [];
  const end = tokens[to - 1]!.end;
  const found: Mention[] = [];
  for (let i = firstFrom(mentions, tokens[from]!.start); i < mentions.length && mentions[i]!.span.start < end; i++) {
    found.push(mentions[i]!);
  }
  return found;
}

/** Index of the first mention that ends after `offset`. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  return firstWhere(mentions.length, (i) => mentions[i]!.span.end > offset);
}
