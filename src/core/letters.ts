/** True for a word that begins with a capital. */
export function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** True for a word that begins with a small letter. */
export function isLower(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** True for the rest of a word that the tokenizer cut at a rare letter ("Erdo|ğan"). */
export function isLetter(text: string): boolean {
  return isUpper(text) || isLower(text);
}

/** True for a word all in capitals. */
export function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
