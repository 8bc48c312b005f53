import { isoDate } from '../../../core/index.js';
import { type DeliveredDocument, dateLine, isFurniture, paragraphs, recordOf } from './document.js';

/** The number of a document, in the line below it: "Document NYTF000020220719ei7j0001x". */
const END = /^\s*document ([A-Z][A-Z0-9]{14,59})\s*$/i;
const WORDS = /^\d[\d,.]{0,9} words$/i;
const LANGUAGE =
  /^(?:english|spanish|french|german|russian|portuguese|italian|turkish|arabic|chinese|japanese|dutch|polish)$/i;

/**
 * Documents as Factiva delivers them without codes, saved as text: headline, author, number of words, date, outlet, language, copyright; the
 * article; "Document" and its number.
 */
export function factivaIn(lines: readonly string[]): DeliveredDocument[] {
  const documents: DeliveredDocument[] = [];
  let from = 0;
  for (const [i, line] of lines.entries()) {
    const number = END.exec(line)?.[1];
    if (!number) continue;
    const found = read(lines.slice(from, i), from, number);
    if (found) documents.push(found);
    from = i + 1;
  }
  return documents;
}

function read(lines: readonly string[], offset: number, id: string): DeliveredDocument | undefined {
  const kept = lines
    .map((text, i) => ({ text: text.trim(), line: offset + i + 1 }))
    .filter(({ text }) => !isFurniture(text) || /^(?:copyright|\(c\))/i.test(text));
  const texts = kept.map(({ text }) => text);
  const words = texts.findIndex((text) => WORDS.test(text));
  if (words < 0) return undefined;
  const above = kept.slice(0, words).filter(({ text }) => text !== '');
  const byline = above.length > 1 && /^by\b|^[^.?!]{3,60}$/i.test(above.at(-1)!.text) ? above.at(-1)!.text : undefined;
  const dated = dateLine(texts, words);
  // The head goes on to the line of copyright, or else to the first blank line.
  const owned = texts.findIndex((text, i) => i > words && i < words + 25 && /^(?:copyright|©|\(c\))/i.test(text));
  const blank = texts.findIndex((text, i) => i > words && text === '');
  const head = owned >= 0 ? owned : blank;
  if (head < 0) return undefined;
  const outlet = texts.slice(dated + 1, head).find((text) => text !== '' && !/^\d{1,2}:\d{2}/.test(text));
  return {
    line: above[0]?.line ?? offset + 1,
    record: recordOf({
      id,
      title: above
        .slice(0, byline === undefined ? undefined : -1)
        .map(({ text }) => text)
        .join(' '),
      outlet: dated < 0 ? undefined : outlet,
      date: dated < 0 ? undefined : isoDate(texts[dated]),
      byline,
      language: texts.slice(words, head).find((text) => LANGUAGE.test(text)),
      text: paragraphs(texts.slice(head + 1), { wrapped: false }),
    }),
  };
}
