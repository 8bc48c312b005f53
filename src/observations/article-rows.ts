import type { Analysis } from '../model/index.js';

/** One article of a corpus. Every key of its `meta` is a further column, `meta.country`. */
export interface ListedArticle {
  readonly article: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly event: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly characters: number;
  readonly sentences: number;
  readonly actors: string;
  readonly quotations: number;
  readonly warnings: string;
  readonly hash: string;
  readonly [meta: `meta.${string}`]: string;
}

/**
 * The articles as a list: what was read, how much of it, and what is to be known of it.
 * @example writeFileSync('articles.csv', toCSV(toArticleRows(analyses)))
 */
export function toArticleRows(analyses: readonly Analysis[]): readonly ListedArticle[] {
  return analyses.map(({ article, sentences, actors, quotations, warnings }) => ({
    article: article.id,
    outlet: article.outlet,
    date: article.date ?? null,
    event: article.event ?? null,
    title: article.title ?? null,
    url: article.url ?? null,
    language: article.language ?? null,
    characters: article.length,
    sentences: sentences.length,
    actors: actors.map(({ id }) => id).join(' '),
    quotations: quotations.length,
    warnings: [...new Set(warnings.map(({ code }) => code))].join(' '),
    hash: article.hash,
    ...Object.fromEntries(Object.entries(article.meta ?? {}).map(([key, value]) => [`meta.${key}`, value])),
  }));
}
