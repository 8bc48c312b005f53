import { salience } from '../../article/index.js';
import { type ArticleView, sentencesAbout } from '../../channels/index.js';
import type { ActorId, RowWording } from '../../model/index.js';
import { countTerms } from './terms.js';

/** How far a sentence must be about a relationship to stand near it: also the one after, if it goes on about one of the two. */
const NEAR = 0.5;
/** Sentences kept to show terms in their context. */
const KEPT_SENTENCES = 10;

/**
 * Terms of the sentences near an actor or a relationship; `at` are the indices in the analysis of a few of the sentences, spread over
 * the article. Null where no sentence is near.
 */
export function wordingOf(article: ArticleView, near: readonly ActorId[]): RowWording | null {
  const sentences = sentencesNear(article, near);
  const counted = countTerms(article.analysis, sentences);
  if (!counted) return null;
  const step = Math.max(1, sentences.length / KEPT_SENTENCES);
  const at = new Set<number>();
  for (let i = 0; i < sentences.length && at.size < KEPT_SENTENCES; i += step) at.add(sentences[Math.floor(i)]!);
  return { ...counted, at: [...at] };
}

function sentencesNear(article: ArticleView, near: readonly ActorId[]): readonly number[] {
  const [a, b] = near;
  if (a === undefined || b === undefined) return sentencesAbout(article, near);
  const close = salience(article.analysis, [a, b]);
  return article.analysis.sentences.flatMap((_, i) => (close[i]! >= NEAR ? [i] : []));
}
