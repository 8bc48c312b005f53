import { endsSentence } from './sentence-end.js';

const LONGEST_CAPTION = 500;
const LONGEST_CREDIT = 140;

/** "CREDIT:", "Photo:", "Photograph by", "©" and the like, wherever they stand in a line. */
const LABEL =
  /(?:\bCREDITS?\s?:|CREDIT:|\b(?:Photo|Image|Picture|Photograph|Illustration)(?: credits?)?\s?:|\b[Cc]redits?\s?:|\b(?:Photo|Image|Photograph|Illustration) (?:by|courtesy)\b|(?<![^\s])©)/gu;
/** Marks of an agency's picture in the last characters of a line. */
const AGENCY_TAIL =
  /(?:\b(?:REUTERS|AFP|EPA|AP|TASS|Anadolu|Sputnik|Kremlin|Handout|Pool|Xinhua|WANA|IRNA|Mehr)\s?\/\s?\S|\bAP Photo\b|\bGetty Images\b|\bShutterstock\b|\/\s?(?:AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|TASS|Sputnik|Getty|Bloomberg|Anadolu|Xinhua|Alamy|Press Association)\b|\bvia (?:AP|Reuters|REUTERS|AFP|Getty|EPA)\b)/u;
const BRACKETED = /[([][^()[\]]{2,110}[)\]]\.?$/u;
const AGENCY_ONLY =
  /^[([]\s*(?:File(?: photo)?|Reuters|AP|AFP|EPA|EPA-EFE|TASS|Getty|Sputnik|Bloomberg|Xinhua|Anadolu|Al Jazeera|AA|Pool)(?:\s*[:/,][^()[\]]*)?[)\]]\.?$/iu;

/** Where a picture's credit begins in a line, or −1. At 0 the line is nothing but a credit. */
export function creditStart(text: string): number {
  if (text.length > LONGEST_CAPTION) return -1;
  LABEL.lastIndex = 0;
  for (let match = LABEL.exec(text); match; match = LABEL.exec(text)) {
    const rest = text.length - match.index;
    if (rest <= LONGEST_CREDIT && restIsCredit(text.slice(match.index + match[0].length), match.index === 0)) {
      return bracketBefore(text, match.index);
    }
  }
  const bracket = BRACKETED.exec(text.slice(-120));
  if (bracket) {
    const start = text.length - Math.min(120, text.length) + bracket.index;
    const inside = bracket[0];
    if (AGENCY_TAIL.test(inside) || /^[([]\s*(?:AP |AFP |REUTERS )?(?:Photo|Image|File photo)\b/i.test(inside))
      return start;
    if (AGENCY_ONLY.test(inside) && text.length <= 220 && !endsSentence(text.slice(0, start).trimEnd())) return start;
  }
  return unbracketedAgency(text);
}

/** The bracket that a credit stands in belongs to it. */
function bracketBefore(text: string, at: number): number {
  const before = text.charAt(at - 1);
  return before === '(' || before === '[' ? at - 1 : at;
}

/** A credit names somebody; it is no sentence. */
function restIsCredit(rest: string, wholeLine: boolean): boolean {
  const words = rest.match(/[\p{L}'’]+/gu) ?? [];
  if (words.length === 0 || words.length > 16) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length <= 3 && rest.length <= 30) return true;
  return wholeLine ? small <= 9 && !/\.\s+\p{Lu}/u.test(rest) : small <= words.length * 0.6;
}

/** "… in Sochi. Ann Lee/Reuters": the credit is what follows the last sentence, or the whole of a short line. */
function unbracketedAgency(text: string): number {
  const from = Math.max(0, text.length - 90);
  const tail = text.slice(from);
  if (!AGENCY_TAIL.test(tail) || endsSentence(text)) return -1;
  const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('.”'), tail.lastIndexOf('| '), tail.lastIndexOf('! '));
  if (stop >= 0) {
    const start = from + stop + 1;
    return AGENCY_TAIL.test(text.slice(start))
      ? start + (text.slice(start).length - text.slice(start).trimStart().length)
      : -1;
  }
  return text.length <= 90 ? 0 : -1;
}

/** True when a line with a credit after it, or a line beside such a one, is short enough to be the words of a picture. */
export function isCaptionLength(text: string): boolean {
  return text.length >= 8 && text.length <= LONGEST_CAPTION;
}
