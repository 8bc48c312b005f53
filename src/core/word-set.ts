/** The words of a text that white space parts, for lists of words in code: `wordSet('say tell ask')`. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
