import type { ArticleReference } from '../../model/index.js';

/** Group of articles that do not carry the field asked for. */
export const UNKNOWN_GROUP = 'unknown';

/** Fields of an article that can group a comparison besides the keys of `meta`. */
export const GROUPING_FIELDS: readonly string[] = ['outlet', 'event', 'year', 'language'];

/**
 * The group an article falls into, or null when it lacks the field. A number or a boolean of `meta` is a group by its name, a list by
 * its items with commas between: an article stands in one group, not in several.
 */
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
      return inWords(meta[by]);
    }
  }
}

/** A value of `meta` as the name of a group, as readers of files print it; a caller without types can put anything there. */
function inWords(value: unknown): string | null {
  if (value === undefined || value === null || Number.isNaN(value)) return null;
  if (Array.isArray(value)) return value.map((item) => inWords(item) ?? '').join(', ') || null;
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)) || null;
}
