import type { Block } from './blocks.js';
import { creditStart, isCaptionLength } from './captions.js';
import { endsSentence } from './sentence-end.js';
import type { Kinds } from './top.js';

const MARKDOWN_PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;
const MARKDOWN_EMPHASIS = /^(?:\*[^*\s][^*]*\*|_[^_\s][^_]*_)$/;

/** Picture captions: a line with a credit at its end, the line that repeats it, and the line above a credit alone. */
export function nameCaptions(blocks: readonly Block[], kinds: Kinds, limit: number): void {
  for (let index = 0; index < limit; index++) {
    const block = blocks[index]!;
    const { text } = block;
    if (kinds[index] !== undefined || !isCaptionLength(text)) continue;
    const start = MARKDOWN_PICTURE.test(text) ? text.length : creditStart(text);
    const before = blocks[index - 1];
    if (start > 0) {
      kinds[index] = 'caption';
      if (before && index > 0 && before.text.length >= 12 && text.startsWith(before.text)) kinds[index - 1] = 'caption';
    } else if (start === 0) {
      kinds[index] = 'credit';
      if (before && kinds[index - 1] === undefined && block.tight && index > 1 && before.text.length <= 250) {
        if (!endsSentence(before.text)) kinds[index - 1] = 'caption';
      }
    } else if (
      before &&
      kinds[index - 1] === undefined &&
      text === before.text &&
      !endsSentence(text) &&
      text.length >= 25
    ) {
      kinds[index] = 'caption';
      kinds[index - 1] = 'caption';
    } else if (index > 1 && MARKDOWN_EMPHASIS.test(text) && !isLast(kinds, index, limit)) {
      kinds[index] = 'caption';
    }
  }
}

function isLast(kinds: Kinds, index: number, limit: number): boolean {
  for (let later = index + 1; later < limit; later++) if (kinds[later] === undefined) return false;
  return true;
}
