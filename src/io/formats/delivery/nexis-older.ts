import { isoDate } from '../../../core/index.js';
import { blocksOf, type DeliveredDocument, dateLine, isFurniture, paragraphs, recordOf } from './document.js';

/** "                 3 of 40 DOCUMENTS" or "Document 3 of 40" above each. */
const OPENING = /^\s*(?:(?:document )?\d{1,6} of \d{1,6} documents?|document \d{1,6} of \d{1,6})\s*$/i;
/** Fields that stand before the words of an article, and those that stand behind them. */
const BEFORE = /^(HEADLINE|TITLE|BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SOURCE|AUTHOR|SERIES|BODY):\s?(.*)$/;
const BEHIND =
  /^(?:URL|LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|DOCUMENT-TYPE|SUBJECT|ORGANIZATION|COMPANY|TICKER|INDUSTRY|PERSON|CITY|STATE|COUNTRY|GEOGRAPHIC|CORRECTION(?:-DATE)?|NOTES?|JOURNAL-CODE|ACC-NO|DISTRIBUTION|TYPE|ENHANCEMENT-DATE|TRANSCRIPT):|^\s*copyright (?:©|\(c\)|\d{4})/i;

/** Documents as LexisNexis Academic and older Nexis deliver them as plain text: fields in capitals, lines broken at a width. */
export function olderNexisIn(lines: readonly string[]): DeliveredDocument[] {
  const starts = lines.flatMap((line, i) => (OPENING.test(line) ? [i] : []));
  return starts.map((start, n) => ({ line: start + 1, record: read(lines.slice(start + 1, starts[n + 1])) }));
}

function read(lines: readonly string[]): ReturnType<typeof recordOf> {
  const fields = new Map<string, string>();
  const firstField = lines.findIndex((line) => BEFORE.test(line));
  const head = lines
    .slice(0, Math.max(0, firstField))
    .filter((line) => !isFurniture(line) && !/^\s*copyright\b/i.test(line));
  // Fields go on to the next blank line; the first paragraph that is none opens the article.
  let at = Math.max(0, firstField);
  let open: string | undefined;
  let gap = false;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const field = BEFORE.exec(line);
    if (line.trim() === '') gap = true;
    else if (field) {
      open = field[1]!;
      fields.set(open, field[2]!.trim());
      gap = false;
      if (open === 'BODY') break;
    } else if (gap || open === undefined) break;
    else fields.set(open, `${fields.get(open)} ${line.trim()}`.trim());
  }
  const rest = lines.slice(open === 'BODY' ? at + 1 : at);
  const end = rest.findIndex((line) => BEHIND.test(line));
  const body = [fields.get('BODY') ?? '', '', ...rest.slice(0, end < 0 ? undefined : end)];
  const tail = end < 0 ? [] : rest.slice(end);
  const dated = dateLine(head);
  const blocks = blocksOf(head.slice(dated + 1));
  // Below the date stands the edition; a block of its own after that is the headline.
  const headline =
    blocksOf(head).length > 1 && blocks.length > 0 && !isPartOfDate(head, dated, blocks) ? blocks.at(-1) : undefined;
  return recordOf({
    outlet: head.find((line) => line.trim() !== '' && isoDate(line) === undefined)?.trim(),
    date: dated < 0 ? undefined : isoDate(head[dated]),
    title: fields.get('HEADLINE') ?? fields.get('TITLE') ?? headline?.map((line) => line.trim()).join(' '),
    byline: fields.get('BYLINE'),
    section: fields.get('SECTION'),
    url: fieldIn(tail, 'URL'),
    language: fieldIn(tail, 'LANGUAGE'),
    text: paragraphs(body, { wrapped: true }),
  });
}

/** True when all that stands below the date is the rest of its own block. */
function isPartOfDate(head: readonly string[], dated: number, blocks: readonly string[][]): boolean {
  return blocks.length === 1 && head[dated + 1]?.trim() !== '';
}

function fieldIn(lines: readonly string[], field: string): string | undefined {
  const found = lines.find((line) => line.startsWith(`${field}:`));
  return found
    ?.slice(field.length + 1)
    .split(';', 1)[0]
    ?.trim();
}
