import type { Segment } from './segment.js';

/** One news article as it came. Everything but `id`, `outlet` and `text` may be missing. */
export interface Article {
  /** Unique within one corpus. */
  readonly id: string;
  /** Who published it, e.g. "The Telegraph". The usual grouping of a comparison. */
  readonly outlet: string;
  /** Plain text, paragraphs separated by newlines. */
  readonly text: string;
  /** Headline. It counts as the first segment; see {@link fullText}. */
  readonly title?: string;
  /** ISO 8601 date (`YYYY-MM-DD`) or date-time of publication. */
  readonly date?: string;
  /** Name of the news event it reports; articles that share it are compared within the event. */
  readonly event?: string;
  readonly url?: string;
  /** BCP 47 tag. Only English is scored. */
  readonly language?: string;
  /** Blocks known from markup, in offsets of {@link fullText}; found from the text's shape when absent. */
  readonly segments?: readonly Segment[];
  /** Any further fields, for grouping (`by: 'country'`) and filtering. */
  readonly meta?: Readonly<Record<string, string>>;
}

/**
 * The text that every span of an {@link Analysis} points into: the title, a blank line and the text; or the text
 * alone when there is no title or the text already begins with it.
 */
export function fullText(article: Pick<Article, 'text' | 'title'>): string {
  const title = article.title?.trim();
  if (!title || article.text.trimStart().startsWith(title)) return article.text;
  return `${title}\n\n${article.text}`;
}
