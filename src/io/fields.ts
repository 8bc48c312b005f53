import { areSegments } from '../components/inspect/index.js';
import { isIsoDate } from '../core/index.js';
import { type Article, fullText, type Warning } from '../model/index.js';

/**
 * Names under which a field may come, the usual one first, those of common exports (NewsAPI, trafilatura, news-please, Media Cloud) after it.
 * Small letters and digits alone: case, spaces, hyphens and underscores make no difference.
 */
const NAMES = {
  id: ['id', 'articleid', 'storiesid', 'guid', 'uuid'],
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'maintext',
    'articlebody',
    'articletext',
    'storytext',
    'bodytext',
    'rawtext',
  ],
  title: ['title', 'headline', 'webtitle'],
  outlet: [
    ...['outlet', 'publisher', 'publication', 'newspaper', 'sitename', 'sourcename', 'medianame', 'source'],
    ...['sourcehostname', 'hostname', 'sourcedomain', 'domain'],
  ],
  date: [
    ...[
      'date',
      'published',
      'publicationdate',
      'datepublished',
      'pubdate',
      'publishedat',
      'publishedon',
      'datepublish',
    ],
    ...['publishdate', 'publisheddate', 'publishedtime', 'webpublicationdate'],
  ],
  event: ['event'],
  url: ['url', 'link', 'weburl', 'articleurl', 'sourceurl'],
  language: ['language', 'lang', 'languagecode'],
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

/** Lists and objects deeper than this are not words of an article. */
const DEEPEST = 4;

/**
 * Words of a value: strings as they are, numbers and booleans printed, lists joined by commas, objects as JSON. Undefined for nothing, and for what goes
 * in circles or deeper than anybody means.
 */
function words(value: unknown, depth = 0): string | undefined {
  if (value === null || value === undefined || depth > DEEPEST) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (Array.isArray(value)) return value.map((item) => words(item, depth + 1) ?? '').join(', ') || undefined;
  const printed = typeof value === 'object' ? asJson(value) : String(value);
  return printed === undefined || printed.trim() === '' ? undefined : printed;
}

function asJson(value: object): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // circles, and depths beyond the stack
  }
}

/** What a name is given by an object, such as `{ "id": "daily", "name": "A Daily" }`. */
function nameOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { name, title, id } = value as Record<string, unknown>; // whatever they hold is looked at by `words`
  return name ?? title ?? id ?? value;
}

/** An outlet; of an address its host, for every article has an address of its own. */
function outletOf(value: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return value;
  return new URL(value).hostname.replace(/^www\./, '');
}

/** Splits a record into the fields of an article and the rest, which become `meta`. */
function sorted(record: Fields): { known: Partial<Record<Field, string>>; meta: Record<string, string> } {
  const byName = new Map<string, [string, unknown]>();
  for (const [name, value] of Object.entries(record)) byName.set(squeezed(name), [name, value]);
  const known: Partial<Record<Field, string>> = {};
  for (const [field, names] of Object.entries(NAMES) as [Field, readonly string[]][]) {
    for (const name of names) {
      const given = byName.get(name)?.[1];
      const value = words(field === 'outlet' ? nameOf(given) : given);
      if (value === undefined) continue;
      known[field] = field === 'text' ? value : field === 'outlet' ? outletOf(value.trim()) : value.trim();
      byName.delete(name);
      break;
    }
  }
  const inner = byName.get('meta')?.[1];
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
    byName.delete('meta');
    for (const [name, value] of Object.entries(inner)) if (!byName.has(squeezed(name))) byName.set(name, [name, value]);
  }
  byName.delete('segments');
  const meta: Record<string, string> = Object.create(null); // no prototype: a column may be called `__proto__`
  for (const [name, value] of byName.values()) {
    const printed = words(value)?.trim();
    if (printed !== undefined) meta[name.trim()] = printed;
  }
  return { known, meta: { ...meta } };
}

function squeezed(name: string): string {
  const letters = name.toLowerCase().replace(/[\s_-]+/g, '');
  return letters === '' ? name : letters;
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
  if (known.text === undefined && !Object.keys(record).some((name) => squeezed(name) === 'text')) {
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
