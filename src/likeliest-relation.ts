import { checkActorPair } from './article/index.js';
import type { ActorPair, Article } from './model/index.js';
import { createPipeline, type PipelineOptions } from './pipeline.js';
import { type LikelyRelation, likeliestRelation as likeliestIn } from './readers/index.js';

export type { LikelyRelation };

/** Who is asked about, and how the text is read. */
export interface LikeliestRelationOptions extends Omit<PipelineOptions, 'reader' | 'otherwise'> {
  /** The two actors; either order. */
  readonly between: ActorPair;
}

/**
 * What most likely happens or holds between two actors whom a sentence of the text names, asked by one who knows that they are
 * related: an answer even where no pattern is met and {@link analyze} abstains. Of several sentences the one that says
 * most. `probability` tells how sure its class is, `related` whether anything is said of the two at all; `relation.cooperation`
 * in [−1, 1] is the sum of its cues. Actors are taken as they are: `RUS:putin` is not `RUS`.
 * Null when no sentence of the article's own text names both.
 * @throws StandpointError `invalid-article`, or `invalid-dyad` for an actor with itself or with a part of itself
 * @example likeliestRelation({ id: '1', outlet: 'A', text: 'Russia is fed up with Turkey.' }, { between: ['RUS', 'TUR'] })
 */
export function likeliestRelation(article: Article, options: LikeliestRelationOptions): LikelyRelation | null {
  const { between, ...reading } = options;
  const document = createPipeline(reading).document(article);
  checkActorPair(document.actors, between);
  return likeliestIn(document, between);
}
