import { wordSet } from '../../core/index.js';

const LONGEST = 80;
/** "SOCHI, May 3 (Reuters) -", "SOCHI, Russia —", "(CNN)", "[Sochi | AFP]". */
const AGENCY =
  /^\((?:CNN|Reuters|REUTERS|AP|AFP|UPI|CNN Business|Bloomberg|Xinhua|dpa|EFE|TASS|Interfax)\)\s*[-–—]*\s*/;
const PLACE =
  /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,4}(?:, [\p{L}. ]{2,24})?(?:,? (?:[A-Z][a-z]{2,8}\.?) \d{1,2})?(?:,? \d{4})?\s*(?:\([^()]{2,30}\)\s*)?(?:[-–—]{1,2}\s|--\s?)/u;
const PLACE_AGENCY =
  /^\p{Lu}[\p{L}.'’ /-]{2,30}(?:, [\p{L}. ]{2,24})?(?:,? (?:[A-Z][a-z]{2,8}\.?) \d{1,2})?\s*\((?:Reuters|REUTERS|AP|AFP|UPI|Bloomberg|Xinhua|dpa|EFE|TASS|AA|CNN)\)\s*[-–—]{0,2}\s*/u;

const BLOCS = wordSet('NATO BRICS OPEC ASEAN ISIS ISIL UN EU US USA UK IAEA OSCE CSTO');

/** Length of the dateline that a paragraph begins with, trailing space excluded; 0 when there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, LONGEST);
  const found = AGENCY.exec(head) ?? PLACE.exec(head) ?? (head.includes('(') ? PLACE_AGENCY.exec(head) : null);
  if (!found || found[0].length >= text.length) return 0;
  // Without a date or an agency, only a long dash tells "SOCHI — The" from "NATO – the".
  if (!/[(\d]/.test(found[0]) && (!/—|--/.test(found[0]) || BLOCS.has(found[0].split(/[\s—-]/, 1)[0] ?? ''))) return 0;
  const next = text.slice(found[0].length, found[0].length + 2);
  if (!/^[\p{Lu}\d"“‘'`]/u.test(next)) return 0;
  return found[0].trimEnd().length;
}
