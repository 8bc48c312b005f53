import { contentHash } from '../../core/index.js';
import { type Article, fullText } from '../../model/index.js';
import { type Streams, tell } from '../streams.js';

/** What a shell takes for a program that was stopped from the keyboard. */
export const STOPPED = 130;

/** Which articles an earlier run has read, by id and text. */
export interface Resumable {
  add(article: string, hash: string): void;
  has(article: Article): boolean;
  /** What is said when this run is stopped too. */
  tell(streams: Streams, part: string): void;
}

export function resumable(): Resumable {
  const known = new Set<string>();
  return {
    add: (article, hash) => void known.add(`${hash} ${article}`),
    has: (article) => known.size > 0 && known.has(`${contentHash(fullText(article))} ${article.id}`),
    tell: (streams, part) => {
      const count = known.size === 1 ? '1 article is' : `${known.size} articles are`;
      tell(streams, `stopped: ${count} in ${part}; give the same command with --resume to go on`);
    },
  };
}
