/** Combining marks, and what stands unseen within words. */
const MARKS = /[\p{M}\u00ad\u200b\u2060]+/gu;

/** Letters that carry no combining mark to strip, and what the English press prints for them. */
const PLAIN = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
]);

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/** Lower case without diacritics: "Erdoğan" and "ERDOGAN" both give "erdogan". */
export function fold(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  let plain = '';
  for (const letter of word.normalize('NFD').replace(MARKS, '').toLowerCase()) plain += PLAIN.get(letter) ?? letter;
  return plain.replace(MARKS, '');
}
