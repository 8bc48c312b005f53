import { wordSet } from '../../../core/index.js';
import type { Modality, Token } from '../../../model/index.js';
import { isQuoteMark, type Sentence } from '../../../syntax/index.js';

/** A word that makes a clause less than a fact, and what of. */
export interface Doubt {
  readonly modality: Exclude<Modality, 'asserted'>;
  readonly at: number;
}

/** Questions that take for granted what they ask about. */
const GRANTED = wordSet('why how when where');

/** "Did Iran …?", but not "Why did Iran …?" and not "Iran did, didn't it?" */
export function questioned({ tokens, from, to }: Sentence, at: number): Doubt | null {
  let end = at;
  while (end < to && !isEnd(tokens[end]!)) end++;
  if (tokens[end]?.text !== '?' || end >= to) return null;
  if (tokens[end - 1]!.pos === 'PRON' && isTag(tokens, end)) return null;
  let start = at;
  while (start > from && !isEnd(tokens[start - 1]!) && !isQuoteMark(tokens[start - 1]!)) start--;
  return GRANTED.has(tokens[start]!.normal) ? null : { modality: 'hypothetical', at: end };
}

function isEnd({ text }: Token): boolean {
  return text === '?' || text === '!' || text === '.';
}

/** ", didn't it?" */
function isTag(tokens: readonly Token[], end: number): boolean {
  for (let i = end - 2; i >= end - 4 && i >= 0; i--) {
    if (tokens[i]!.text === ',') return true;
    if (tokens[i]!.pos !== 'AUX' && tokens[i]!.pos !== 'PART') return false;
  }
  return false;
}
