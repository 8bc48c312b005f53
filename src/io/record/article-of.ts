import { areSegments, markupIn } from '../../components/inspect/index.js';
import { type DateFormat, readDate } from '../../core/index.js';
import { type Article, fullText, type Warning } from '../../model/index.js';
import { plainWords } from './markup.js';
import type { Columns, Field } from './names.js';
import { type Fields, type SortedRecord, sortedBy } from './sorted.js';

/** Somewhere it is tomorrow already. */
const DAY = 86_400_000;
/** How the free plan of NewsAPI ends what it cuts off. */
const CUT = /(?:…|\.{3})?\s?\[\+\d{1,7} chars\]\s{0,5}$/;
const ENGLISH = /^en(?:g|glish)?(?:[-_]([a-z]{2})$|$|[-_ (])/i;

/** What fills a field that an article itself does not have. */
export interface Defaults {
  readonly outlet?: string;
  readonly date?: string;
  readonly event?: string;
  readonly language?: string;
}

/** Where an article stands: `file`, and the line in it when it is one of several. */
export interface SourcePlace {
  readonly file: string;
  readonly line?: number;
}

export function placeName({ file, line }: SourcePlace): string {
  return line === undefined ? file : `${file}:${line}`;
}

export interface RecordOptions {
  readonly defaults: Defaults;
  readonly columns: Columns;
  readonly format: DateFormat | undefined;
}

/** An article of a record, with what is wrong with it. Null when it has no text field at all. */
export interface MadeArticle {
  readonly article: Article | null;
  readonly warnings: readonly Warning[];
}

/** What is said of a file's columns is said with the first of its records alone. */
export type RecordReader = (record: Fields, place: SourcePlace & { readonly id: string }) => MadeArticle;

/**
 * Makes articles of the records of one file. A missing outlet becomes `unknown`; a date that cannot be read is dropped, one in the future kept;
 * tags and entities are taken out of a text; all with a warning that names the place.
 */
export function recordReader({ defaults, columns, format }: RecordOptions): RecordReader {
  const sorted = sortedBy(columns);
  const told = new Set<string>();
  return (record, place) => {
    const found = sorted(record);
    const { known, meta } = found;
    const where = placeName(place);
    const id = known.id ?? place.id;
    const warnings: Warning[] = [];
    const warn = (code: Warning['code'], message: string) =>
      warnings.push({ code, message: `${where}: ${message}`, article: id });
    const columnsOnce = (field: Field) => {
      if (place.line === undefined || told.has(field)) return '';
      told.add(field);
      return `. Its columns are ${columnNames(found)}; ${howToName(field)}`;
    };
    for (const field of found.misnamed) {
      if (!told.has(`no ${field}`))
        warn('skipped-record', `no column "${columns[field]}" for ${field}${columnsOnce(field)}`);
      told.add(`no ${field}`);
    }
    if (known.text === undefined && !found.hasTextField) {
      warn('skipped-record', `no text; the record was skipped${columnsOnce('text')}`);
      return { article: null, warnings };
    }
    const outlet = known.outlet ?? defaults.outlet;
    if (outlet === undefined)
      warn('missing-outlet', `no outlet is given; it is called "unknown"${columnsOnce('outlet')}`);
    const written = known.date ?? defaults.date;
    if (written === undefined) warn('missing-date', `no date is given${columnsOnce('date')}`);
    const date = written === undefined ? undefined : dateOf(written, format, warn);
    const { text, title } = wordsOf(known, record.segments !== undefined, warn);
    if (text.trim() === '' && title === undefined) warn('empty-text', 'there is no text');
    const event = known.event ?? defaults.event;
    const language = languageOf(known.language ?? defaults.language);
    const article: Article = {
      id,
      outlet: outlet ?? 'unknown',
      text,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(event === undefined ? {} : { event }),
      ...(known.url === undefined ? {} : { url: known.url }),
      ...(language === undefined ? {} : { language }),
      ...(Object.keys(meta).length === 0 ? {} : { meta }),
    };
    const segments = record.segments;
    if (segments === undefined) return { article, warnings };
    if (areSegments(segments, fullText(article).length)) return { article: { ...article, segments }, warnings };
    warn('skipped-record', '"segments" are not segments of the text, in order; they were dropped');
    return { article, warnings };
  };
}

type Warn = (code: Warning['code'], message: string) => void;

/** The columns of a record, as many as can be taken in. */
export function columnNames({ columns }: Pick<SortedRecord, 'columns'>): string {
  const shown = columns.slice(0, 20).map((name) => `"${name.slice(0, 40)}"`);
  return `${shown.join(', ')}${columns.length > shown.length ? ` and ${columns.length - shown.length} more` : ''}`;
}

export function howToName(field: Field): string {
  return `name the right one by --column ${field}=NAME (columns: { ${field}: 'NAME' })`;
}

function dateOf(written: string, format: DateFormat | undefined, warn: Warn): string | undefined {
  const read = readDate(written, format);
  const shown = `"${written.slice(0, 40)}"`;
  const how = '--date-format DD/MM/YYYY or MM/DD/YYYY (dateFormat)';
  if (read && 'date' in read) {
    const day = read.date.slice(0, 10);
    if (Date.parse(day) > Date.now() + DAY) warn('future-date', `${day} lies in the future; it was kept`);
    return read.date;
  }
  if (read) warn('invalid-date', `${shown} may be ${read.either.join(' or ')}: say which by ${how}; it was dropped`);
  else if (format)
    warn('invalid-date', `${shown} is no date of the form that --date-format (dateFormat) gives; it was dropped`);
  else
    warn(
      'invalid-date',
      `${shown} is no date that can be read; where it is one, say how it is written by ${how}; it was dropped`,
    );
  return undefined;
}

/** Text and title without markup; segments are offsets, which must not move. */
function wordsOf(
  known: SortedRecord['known'],
  isMeasured: boolean,
  warn: Warn,
): { text: string; title: string | undefined } {
  let { text = '', title } = known;
  if (isMeasured) return { text, title };
  const markup = markupIn(text);
  if (markup) {
    warn('markup-in-text', `the text holds markup such as "${markup}", which was taken out`);
    text = plainWords(text);
  }
  if (title !== undefined && markupIn(title)) title = plainWords(title).replace(/\s+/g, ' ') || undefined;
  if (CUT.test(text.slice(-60))) {
    warn('incomplete-text', 'the text breaks off (NewsAPI gives but the first 200 characters); get the page itself');
    text = text.slice(0, -60) + text.slice(-60).replace(CUT, '…');
  }
  return { text, title };
}

/** A BCP 47 tag for English however it is called; other languages as they are. */
function languageOf(language: string | undefined): string | undefined {
  const english = language === undefined ? null : ENGLISH.exec(language);
  return english ? (english[1] ? `en-${english[1].toUpperCase()}` : 'en') : language;
}
