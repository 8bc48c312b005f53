const CLOSING = new Set([...'"”’\'»›)]}*_`']);

/**
 * The mark that closes a block: its last character after closing quotation marks, brackets and Markdown emphasis.
 * Empty string for a block of nothing else.
 */
function closingMark(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (!CLOSING.has(character)) return character;
  }
  return '';
}

/** True when the block ends as a sentence does. Abbreviations such as "U.S." count as an end here. */
export function endsSentence(text: string): boolean {
  const mark = closingMark(text);
  return mark === '.' || mark === '!' || mark === '?' || mark === '…';
}

/** True when the block ends in a full stop that is neither an ellipsis nor part of "U.S.". Headlines never do. */
export function endsInFullStop(text: string): boolean {
  if (closingMark(text) !== '.') return false;
  const tail = text.slice(-12);
  return !/\.\.["”’')\]*_]*$/.test(tail) && !/\b[A-Z]\.[A-Z]\.["”’')\]*_]*$/.test(tail);
}

/** True when the first letter is a lower-case one. */
export function startsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
