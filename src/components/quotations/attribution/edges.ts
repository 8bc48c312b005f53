import type { Range } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { isQuoteMark, type QuotedSentence, trim } from '../../../syntax/index.js';
import { RELATIVES } from './content.js';

/** What follows a cue between commas, unless it only describes the speaker or begins another act. */
export function restAfter({ tokens, to: end }: QuotedSentence, at: number): Range | null {
  if (at + 3 >= end || tokens[at]!.text !== ',') return null;
  const next = tokens[at + 1]!;
  if ((RELATIVES.has(next.normal) && next.normal !== 'that') || next.normal.endsWith('ing') || isQuoteMark(next))
    return null;
  return nonEmpty(tokens, { from: at + 1, to: end });
}

/** Farther back than this no sentence is gone through, so that one without end costs no more than others. */
export const FAR = 400;

/** Marks after which a speaker may follow what was said. */
export function isStop(token: Token): boolean {
  return token.text === ',' || token.text === '?' || token.text === '!' || token.text === '…' || token.text === '—';
}

/** The range without the marks at its ends, or null when nothing is left. */
export function nonEmpty(tokens: readonly Token[], range: Range): Range | null {
  const trimmed = trim(tokens, range);
  return trimmed.from < trimmed.to ? trimmed : null;
}
