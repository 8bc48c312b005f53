import { FRAMES, type Frame, type RelationshipPortrayal } from '../model/index.js';
import type { ArticleModel } from './article-model.js';
import { ARTICLE_MODEL } from './models.js';

/** The most frames that a reader names of one relationship. */
const MOST = 4;

/**
 * The frames that a reader would name of the relationship, the strongest first, four at most. Most articles have one or
 * two; none where nothing is said of the relationship.
 */
export function namedFrames(
  { frames }: Pick<RelationshipPortrayal, 'frames'>,
  { frames: weights }: Pick<ArticleModel, 'frames'> = ARTICLE_MODEL,
): Frame[] {
  const strength = (frame: Frame) => {
    const found = frames[frame];
    return found.kind === 'portrayal' ? found.value : 0;
  };
  return FRAMES.filter((frame) => frames[frame].kind === 'portrayal' && strength(frame) >= weights[frame].threshold)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, MOST);
}
