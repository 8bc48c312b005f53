/** Control characters and the marks that reverse or hide text; a terminal or a browser would act on them. */
const UNSAFE = /\p{Control}|\p{Bidi_Control}|\p{Surrogate}|[\u200b\u2060-\u2064\ufeff]/gu;
const SPACE = /[\s\u0085]/g;

/**
 * The text with every control character, bidirectional override and lone surrogate replaced by U+FFFD and every kind
 * of white space by a plain space. The length in UTF-16 units stays the same, so that spans into it hold.
 */
export function clean(text: string): string {
  // Data from a file may hold anything where a word is expected.
  return String(text).replace(SPACE, ' ').replace(UNSAFE, '\ufffd');
}

/** {@link clean}ed text on one line: replaced characters dropped, runs of spaces collapsed. For names and titles. */
export function cleanLine(text: string): string {
  return clean(text).replaceAll('\ufffd', '').replace(/ +/g, ' ').trim();
}

/** The text in quotation marks, unless it brings its own. */
export function quoted(text: string): string {
  return /^["“'‘]/.test(text) ? text : `“${text}”`;
}
