import type { CodingStatus, TokenCount } from '../../model/index.js';
import type { CodedArticle } from './code-article.js';

/** How far the coding is. */
export interface CodingProgress {
  /** Articles done, by what became of them. */
  readonly articles: Readonly<Record<CodingStatus, number>>;
  /** Requests whose answers were used, and how many of these came from the cache. */
  readonly requests: number;
  readonly cached: number;
  /** Tokens of the requests made now; what came from the cache was paid for before. */
  readonly tokens: TokenCount;
}

/** Counts what is coded, and tells `listen` after each article. */
export function counting(listen: ((progress: CodingProgress) => void) | undefined): (coded: CodedArticle) => void {
  const articles = { coded: 0, refused: 0, invalid: 0, failed: 0, skipped: 0 };
  let [requests, cached, input, output] = [0, 0, 0, 0];
  return (done) => {
    articles[done.coding.status]++;
    requests += done.coding.requests ?? 0;
    cached += done.cached;
    input += done.paid.input;
    output += done.paid.output;
    listen?.({ articles: { ...articles }, requests, cached, tokens: { input, output } });
  };
}
