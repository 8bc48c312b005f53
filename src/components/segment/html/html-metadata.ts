import { isoDate } from '../../../core/index.js';

/** As much of a document as is read here. */
export interface DomDocument {
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  readonly documentElement: DomElement | null;
}

interface DomElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** What a page says about itself. Every field may be missing. */
export interface PageMetadata {
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly language?: string;
}

/** What a page says, with the words of the article where they stand in its JSON-LD. */
export interface FullMetadata extends PageMetadata {
  readonly body?: string;
}

/** Title, date, outlet, address and language from a page's `meta` elements, JSON-LD, headings and links. Never throws. */
export function metadataOf(document: DomDocument): FullMetadata {
  const given = metaOf(document);
  const meta = (...names: string[]) => names.map((name) => given.get(name)).find((value) => value !== undefined);
  const linked = linkedData(document);
  const outlet = meta('og:site_name', 'application-name', 'publisher', 'dc.publisher') ?? linked.get('publisher');
  // The first that can be read: of "02/01/2023" nobody knows the day.
  const date = [
    ...PUBLISHED.map((name) => given.get(name)),
    linked.get('datePublished'),
    tidy(document.querySelector('time[datetime]')?.getAttribute('datetime')),
  ]
    .map(isoDate)
    .find((day) => day !== undefined);
  const url = tidy(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url');
  const language = tidy(document.documentElement?.getAttribute('lang'));
  const title = titleOf(document, meta('og:title', 'twitter:title') ?? linked.get('headline'), outlet);
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
    ...(linked.has('articleBody') ? { body: linked.get('articleBody')! } : {}),
  };
}

/** Names of the `meta` elements that say when an article was published. */
const PUBLISHED =
  `article:published_time og:article:published_time og:published_time datepublished date pubdate publishdate publish-date
  publish_date publication_date published dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued dcterms.created sailthru.date
  parsely-pub-date citation_publication_date citation_date citation_online_date article.published cxenseparse:recs:publishtime`.split(
    /\s+/,
  );

/** What the `meta` elements hold, the first of each name, in small letters. */
function metaOf(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = tidy(element.getAttribute('content'));
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

function tidy(text: string | null | undefined): string | undefined {
  const tidied = text?.replace(/\s+/g, ' ').trim();
  return tidied || undefined;
}

/** The only `h1` when the page's title holds it, else what the page gives to be shared, else the title without the outlet's name. */
function titleOf(document: DomDocument, shared: string | undefined, outlet: string | undefined): string | undefined {
  const full = tidy(document.querySelector('title')?.textContent);
  const headings = [...document.querySelectorAll('h1')].map((heading) => tidy(heading.textContent)).filter(Boolean);
  const heading = headings.length === 1 ? headings[0] : headings.find((text) => text && full?.includes(text));
  if (heading && (full?.includes(heading) || shared?.includes(heading) || (!full && !shared))) return heading;
  return withoutOutlet(shared ?? full, outlet) ?? heading;
}

function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (!title) return undefined;
  const parts = title.split(/ [|–—-] | :: /);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const isOutlet = outlet !== undefined && outlet.toLowerCase() === last.toLowerCase();
  if (!isOutlet && !(title.includes(' | ') && last.split(' ').length <= 4)) return title;
  return title
    .slice(0, title.lastIndexOf(last))
    .trimEnd()
    .replace(/(?:[|–—-]|::)$/, '')
    .trimEnd();
}

/** `headline`, `datePublished`, `articleBody` and `publisher` of the first article in the page's JSON-LD. */
function linkedData(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    for (const thing of things(data)) {
      const type = String(field(thing, '@type'));
      if (!/article|report|blogposting|opinion/i.test(type)) continue;
      for (const key of ['headline', 'datePublished', 'articleBody']) {
        const value = field(thing, key);
        if (typeof value === 'string' && !found.has(key)) found.set(key, value);
      }
      const publisher = field(field(thing, 'publisher'), 'name');
      if (typeof publisher === 'string' && !found.has('publisher')) found.set('publisher', publisher);
    }
  }
  return found;
}

function things(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  const graph = field(data, '@graph');
  return Array.isArray(graph) ? graph : [data];
}

function field(thing: unknown, key: string): unknown {
  if (typeof thing !== 'object' || thing === null || !Object.hasOwn(thing, key)) return undefined;
  return (thing as Record<string, unknown>)[key]; // an object's own property of unknown type
}
