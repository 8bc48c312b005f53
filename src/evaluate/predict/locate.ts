import type { Span } from '../../model/index.js';

/**
 * Where a text names what an annotator wrote down, first hit at or after `from`: the very characters; the same
 * without regard to case, spacing and bracketed additions; the part before an ellipsis; else its longest word. Null
 * when nothing of it is there.
 */
export function locate(text: string, wanted: string, from = 0): Span | null {
  const exact = text.indexOf(wanted, from);
  if (exact >= 0) return { start: exact, end: exact + wanted.length };
  const bare = wanted.replace(/\([^()]*\)/g, ' ').split('...')[0] ?? '';
  for (const form of [wanted, bare]) {
    const words = form.split(/\s+/).filter(Boolean);
    const found = words.length === 0 ? null : findWords(text, words, from);
    if (found) return found;
  }
  const longest = [...wanted.matchAll(/\p{L}+/gu)].map((match) => match[0]).sort((a, b) => b.length - a.length);
  for (const word of longest) {
    const found = findWords(text, [word], from);
    if (found) return found;
  }
  return from > 0 ? locate(text, wanted) : null;
}

/** The words one after another, any spacing between them. */
function findWords(text: string, words: readonly string[], from: number): Span | null {
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), 'giu');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
