import { stanceOf, stanceSigns } from '../article/index.js';
import type { ActorPortrayal } from '../model/index.js';
import {
  type ArticleChannel,
  type ArticleView,
  type Between,
  FAVOUR,
  type Named,
  relationship,
  showFrom,
} from './reading/index.js';

/** How favourable an article is to an actor, all voices together. `of` reads it from the portrayal of a relationship of the actor's. */
export function stance(actor: Named, of?: Between): ArticleChannel {
  const { id, name } = actor;
  return {
    ...byWhoseWords('stance', actor, of),
    family: 'headline',
    label: `Stance toward ${name}`,
    question: `How favourable to ${name} is the coverage, all words taken together?`,
    id: `stance:${id}`,
  };
}

/** What the channels of an actor's stance share, whosever words they take. */
export function byWhoseWords(
  part: 'stance' | 'own' | 'quoted',
  { id }: Named,
  of?: Between,
): Omit<ArticleChannel, 'id' | 'family' | 'label' | 'question'> {
  return {
    kind: part,
    actors: [id],
    unit: 'score',
    ends: FAVOUR,
    measure: (article) => portrayal(article, id, of)[part],
    show: ({ analysis }) => showFrom(analysis, 'stances', 'stance'),
    signs: ({ analysis }) => stanceSigns(analysis, id, part),
  };
}

function portrayal(article: ArticleView, id: string, of: Between | undefined): ActorPortrayal {
  if (of === undefined) return article.once(`stance ${id}`, (analysis) => stanceOf(analysis, id));
  return relationship(article, of).stance[of[0] === id ? 0 : 1];
}
