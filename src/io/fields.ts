import { type Article, fullText, type Segment, type Warning } from '../model/index.js';

/** Names under which a field may come, the usual one first. Lower case. */
const NAMES = {
  id: ['id'],
  text: ['text', 'body', 'content', 'fulltext', 'full_text'],
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication', 'newspaper', 'source'],
  date: ['date', 'published', 'publication_date', 'date_published', 'pubdate'],
  event: ['event'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
} as const;

/** Somewhere it is tomorrow already. */
const DAY = 86_400_000;

type Field = keyof typeof NAMES;
export type Fields = Readonly<Record<string, unknown>>;

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

/** Words of a value: strings trimmed, numbers and booleans printed, lists joined by commas, objects as JSON. */
function words(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => words(item) ?? '').join(', ') || undefined;
  const printed = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return printed.trim() === '' ? undefined : printed;
}

/** True for an ISO 8601 day that exists, alone or with a time. */
function isIsoDate(date: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(date);
  if (!found || Number.isNaN(Date.parse(date))) return false;
  const day = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  return day.toISOString().slice(0, 10) === `${found[1]}-${found[2]}-${found[3]}`;
}

/** Splits a record into the fields of an article and the rest, which become `meta`. */
function sorted(record: Fields): { known: Partial<Record<Field, string>>; meta: Record<string, string> } {
  const byName = new Map<string, [string, unknown]>();
  for (const [name, value] of Object.entries(record)) byName.set(name.trim().toLowerCase(), [name, value]);
  const known: Partial<Record<Field, string>> = {};
  for (const [field, names] of Object.entries(NAMES) as [Field, readonly string[]][]) {
    for (const name of names) {
      const value = words(byName.get(name)?.[1]);
      if (value === undefined || byName.get(name) === undefined) continue;
      known[field] = field === 'text' ? value : value.trim();
      byName.delete(name);
      break;
    }
  }
  const inner = byName.get('meta')?.[1];
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
    byName.delete('meta');
    for (const [name, value] of Object.entries(inner)) if (!byName.has(name)) byName.set(name, [name, value]);
  }
  byName.delete('segments');
  const meta: Record<string, string> = Object.create(null); // no prototype: a column may be called `__proto__`
  for (const [name, value] of byName.values()) {
    const printed = words(value)?.trim();
    if (printed !== undefined) meta[name.trim()] = printed;
  }
  return { known, meta: { ...meta } };
}

/**
 * An article of a record, with what is wrong with it. Null when it has no text field at all.
 * A missing outlet becomes `unknown`; a date that is no ISO 8601 date is dropped, one
 * in the future kept; all with a warning that names the place.
 */
export function articleOf(
  record: Fields,
  place: SourcePlace & { readonly id: string },
  defaults: Defaults,
): { readonly article: Article | null; readonly warnings: readonly Warning[] } {
  const { known, meta } = sorted(record);
  const where = placeName(place);
  const id = known.id ?? place.id;
  const warnings: Warning[] = [];
  const warn = (code: Warning['code'], message: string) =>
    warnings.push({ code, message: `${where}: ${message}`, article: id });
  if (known.text === undefined && !Object.keys(record).some((name) => name.trim().toLowerCase() === 'text')) {
    warn('skipped-record', 'no field "text"; the record was skipped');
    return { article: null, warnings };
  }
  const outlet = known.outlet ?? defaults.outlet;
  if (outlet === undefined) warn('missing-outlet', 'no outlet is given; it is called "unknown"');
  let date = known.date ?? defaults.date;
  if (date === undefined) warn('missing-date', 'no date is given');
  else if (!isIsoDate(date)) {
    warn('invalid-date', `"${date.slice(0, 40)}" is no date of the form YYYY-MM-DD; it was dropped`);
    date = undefined;
  } else if (Date.parse(date.slice(0, 10)) > Date.now() + DAY) {
    warn('future-date', `${date.slice(0, 10)} lies in the future; it was kept`);
  }
  const text = known.text ?? '';
  if (text.trim() === '' && known.title === undefined) warn('empty-text', 'there is no text');
  const event = known.event ?? defaults.event;
  const language = known.language ?? defaults.language;
  const article: Article = {
    id,
    outlet: outlet ?? 'unknown',
    text,
    ...(known.title === undefined ? {} : { title: known.title }),
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
}

/** True for segments in order, without overlap, inside a text of `length` characters. */
function areSegments(value: unknown, length: number): value is Segment[] {
  if (!Array.isArray(value)) return false;
  let at = 0;
  return value.every((segment: Partial<Segment> | null) => {
    const span = segment?.span;
    if (typeof segment?.kind !== 'string' || typeof segment.scored !== 'boolean' || !span) return false;
    const fits =
      Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= at && span.end >= span.start;
    at = span.end;
    return fits && at <= length;
  });
}
