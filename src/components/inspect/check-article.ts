import { StandpointError } from '../../core/index.js';
import type { Article, Warning } from '../../model/index.js';

/** @throws StandpointError `invalid-article` when id or text is not a string */
export function checkArticle(article: Article): void {
  for (const field of ['id', 'text'] as const) {
    // A caller without types can pass anything.
    const value: unknown = (article as Article | undefined)?.[field];
    if (typeof value === 'string') continue;
    const name = typeof article?.id === 'string' ? `article "${article.id}"` : 'an article';
    throw new StandpointError(
      'invalid-article',
      `${name} has ${field} of type ${value === null ? 'null' : typeof value}; a string is needed`,
    );
  }
}

/** Warnings about what is said of an article: its outlet, its date. */
export function inspectReference(article: Article): Warning[] {
  const warnings: Warning[] = [];
  const named = { article: article.id };
  if (!article.outlet) {
    warnings.push({ code: 'missing-outlet', message: 'the article names no outlet; "unknown" is used', ...named });
  }
  if (article.date !== undefined && Number.isNaN(Date.parse(article.date))) {
    warnings.push({ code: 'invalid-date', message: `"${article.date}" is not an ISO 8601 date`, ...named });
  }
  return warnings;
}
