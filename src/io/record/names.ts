import { demand, isRecord } from '../../core/index.js';

/** The fields of an article that a record may hold. */
export type Field = 'id' | 'text' | 'title' | 'outlet' | 'date' | 'event' | 'url' | 'language';

/** Which column or key holds which field, where it has a name of its own: `{ text: 'Volltext', outlet: 'source.title' }`. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

/**
 * Names under which a field may come, the usual one first, those of common exports (NewsAPI, the Guardian, trafilatura, news-please, Media
 * Cloud, GDELT, Nexis, Factiva) after it. Small letters and digits alone: case, spaces, hyphens and underscores make no difference.
 */
export const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'articleid', 'storiesid', 'guid', 'uuid'],
  text: 'text fulltext maintext articletext bodytext storytext articlebody body content articlecontent rawtext'.split(
    ' ',
  ),
  title: ['title', 'headline', 'webtitle', 'articletitle', 'storytitle'],
  outlet: (
    'outlet publisher publication publicationname publicationtitle newspaper sitename sourcename medianame source ' +
    'sourcetitle outletname sourcehostname hostname sourcedomain domain'
  ).split(' '),
  date: (
    'date published publicationdate datepublished pubdate publishedat publishedon datepublish publishdate publisheddate ' +
    'publishedtime webpublicationdate seendate datetime dateofpublication'
  ).split(' '),
  event: ['event'],
  url: ['url', 'link', 'weburl', 'articleurl', 'sourceurl', 'permalink'],
  language: ['language', 'lang', 'languagecode'],
};

export const FIELDS = Object.keys(NAMES) as readonly Field[];

/** @throws StandpointError `invalid-option` for a field that no article has, or a name that is none */
export function checkColumns(columns: unknown): void {
  if (columns === undefined) return;
  demand(isRecord(columns), 'columns', columns, "an object such as { text: 'body' }");
  for (const [field, name] of Object.entries(columns as object)) {
    const needed = `about the fields ${FIELDS.join(', ')}, each with the name of a column`;
    demand(
      FIELDS.includes(field as Field) && typeof name === 'string' && name.trim() !== '',
      'columns',
      columns,
      needed,
    );
  }
}

/** Case, spaces, hyphens and underscores make no difference. */
export function squeezed(name: string): string {
  const letters = name.toLowerCase().replace(/[\s_-]+/g, '');
  return letters === '' ? name : letters;
}
