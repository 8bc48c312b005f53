import { isoDate } from '../../../core/index.js';
import { type DeliveredDocument, dateLine, isFurniture, paragraphs, recordOf } from './document.js';

const END = /^\s*end of document\s*$/i;
const BODY = /^\s*body\s*$/i;
const COPYRIGHT = /^copyright\b/i;
const BEHIND = /^(?:load-date|graphic|classification|language|notes|correction(?:-date)?|url)\b\s*(?::|$)/i;

/**
 * Documents as Nexis Uni and Nexis Advance deliver them, saved as text: headline, outlet, date, fields, "Body", the article, "End of
 * Document". A cover page with a list of the documents is passed over.
 */
export function nexisIn(lines: readonly string[]): DeliveredDocument[] {
  const ends = lines.flatMap((line, i) => (END.test(line) ? [i] : []));
  if (!lines.some((line) => BODY.test(line))) return [];
  return ends.flatMap((end, n) => {
    const start = n === 0 ? 0 : ends[n - 1]! + 1;
    return read(lines.slice(start, end), start) ?? [];
  });
}

function read(lines: readonly string[], offset: number): DeliveredDocument | undefined {
  const body = lines.findIndex((line) => BODY.test(line));
  if (body < 0) return undefined;
  const head = lines
    .slice(0, body)
    .map((text, i) => ({ text: text.trim(), line: i + offset + 1 }))
    .filter(({ text }) => text !== '' && (!isFurniture(text) || COPYRIGHT.test(text)));
  const texts = head.map(({ text }) => text);
  // Of a cover page nothing is a date alone in a line; the outlet stands above the date, and the headline above that.
  const copyright = texts.findIndex((text) => COPYRIGHT.test(text));
  const dated = copyright > 1 ? lastDate(texts, copyright) : dateLine(texts);
  const title = dated < 2 ? undefined : texts[dated - 2];
  // The headline stands again below the mark of a page.
  const rest = lines
    .slice(body + 1)
    .filter((line, i, all) => !isFurniture(line) && !(line.trim() === title && isFurniture(all[i - 1] ?? '')));
  const end = rest.findIndex((line) => BEHIND.test(line.trim()));
  const field = (name: string) =>
    [...texts.slice(dated + 1), ...rest.slice(Math.max(0, end))]
      .find((text) => text.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .split(';', 1)[0]
      ?.trim();
  return {
    line: head[Math.max(0, dated - 2)]?.line ?? offset + 1,
    record: recordOf({
      title,
      outlet: dated < 1 ? undefined : texts[dated - 1],
      date: isoDate(texts[dated]),
      byline: field('byline'),
      section: field('section'),
      language: field('language'),
      text: paragraphs(rest.slice(0, end < 0 ? undefined : end), { wrapped: false }),
    }),
  };
}

/** Between the date and the line of copyright there may be an edition. */
function lastDate(texts: readonly string[], before: number): number {
  for (let i = before - 1; i >= Math.max(0, before - 3); i--) if (isoDate(texts[i]) !== undefined) return i;
  return -1;
}
