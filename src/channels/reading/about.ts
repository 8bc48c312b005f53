import { relationshipOf, sentencesAboutRelationship } from '../../article/index.js';
import { nearestWhole } from '../../core/index.js';
import type { ActorId, ActorPair, Analysis, RelationshipPortrayal } from '../../model/index.js';
import type { ArticleView } from './view.js';

/** How the article portrays the two together. */
export function relationship(article: ArticleView, between: ActorPair): RelationshipPortrayal {
  return article.once(`relationship ${between.join(' ')}`, (analysis) => relationshipOf(analysis, between));
}

/** Scored sentences that mention the actor, or are about the relationship of two. */
export function sentencesAbout(article: ArticleView, of: readonly ActorId[]): readonly number[] {
  return article.once(`sentences about ${of.join(' ')}`, (analysis) => {
    const [a, b] = of;
    if (a !== undefined && b !== undefined) return sentencesAboutRelationship(analysis, [a, b]);
    const sideOf = nearestWhole(analysis.actors, of);
    const found = new Set<number>();
    for (const { actor, sentence } of analysis.mentions) {
      if (sideOf(actor) === 0 && isScored(analysis, sentence)) found.add(sentence);
    }
    return [...found].sort((x, y) => x - y);
  });
}

/** True when the article's own text mentions both: what it says of one alone is not about the relationship. */
export function mentionsBoth({ analysis }: ArticleView, between: ActorPair): boolean {
  const sideOf = nearestWhole(analysis.actors, between);
  const found = new Set<number>();
  for (const { actor, sentence } of analysis.mentions) if (isScored(analysis, sentence)) found.add(sideOf(actor));
  return found.has(0) && found.has(1);
}

/** True for a sentence of a segment that counts. */
export function isScored(analysis: Analysis, sentence: number): boolean {
  return analysis.segments[analysis.sentences[sentence]?.segment ?? -1]?.scored === true;
}
