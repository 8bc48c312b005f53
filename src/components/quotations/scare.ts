import type { Range } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import { trim } from '../../syntax/index.js';

/** A quotation of more words than this is somebody's speech even when nobody is named. */
const LONGEST_SCARE = 4;

/** True for a few quoted words that hold their meaning at arm's length: a so-called "peace plan". */
export function isScare(tokens: readonly Token[], range: Range): boolean {
  const { from, to } = trim(tokens, range);
  // Without a closing mark the stop stands last.
  const closed = [tokens[range.to - 2], tokens[range.to - 1]];
  return to - from <= LONGEST_SCARE && !closed.some(endsSentence);
}

/** True right after "so-called": the quotation is the outlet's own, held at arm's length. */
export function isSoCalled(tokens: readonly Token[], { from }: Range): boolean {
  const before = from > 0 ? tokens[from - 1]! : undefined;
  if (before?.normal === 'so-called') return true;
  return before?.normal === 'called' && tokens[from - 2]?.text === '-' && tokens[from - 3]?.normal === 'so';
}

/** True for a quoted title of a work: every word but the small ones begins with a capital. */
export function isTitle(tokens: readonly Token[], range: Range): boolean {
  const { from, to } = trim(tokens, range);
  if (to - from < 2 || to - from > 9 || endsSentence(tokens[range.to - 2])) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const first = token.text.charAt(0);
    const small =
      token.pos === 'ADP' ||
      token.pos === 'DET' ||
      token.pos === 'CCONJ' ||
      token.pos === 'PART' ||
      token.pos === 'PUNCT';
    if (!(small && i > from) && first === first.toLowerCase() && token.pos !== 'NUM') return false;
  }
  return true;
}

function endsSentence(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '.' || token.text === '!' || token.text === ',' || token.text === '?');
}
