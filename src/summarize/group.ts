import type { ArticleReference } from '../model/analysis.js';

/** Group of articles that do not carry the field asked for. */
export const UNKNOWN_GROUP = 'unknown';

/** Fields of an article that can group a comparison besides the keys of `meta`. */
export const GROUPING_FIELDS: readonly string[] = ['outlet', 'event', 'year', 'language'];

/** The group an article falls into, or null when it lacks the field. */
export function groupOf(article: ArticleReference, by: string): string | null {
  switch (by) {
    case 'outlet':
      return article.outlet || null;
    case 'event':
      return article.event || null;
    case 'language':
      return article.language || null;
    case 'year':
      return /^\d{4}/.exec(article.date ?? '')?.[0] ?? null;
    default: {
      const meta = article.meta;
      if (!meta || !Object.hasOwn(meta, by)) return null;
      const value: unknown = meta[by];
      return value === undefined || value === null || value === '' ? null : String(value);
    }
  }
}
