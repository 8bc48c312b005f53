import type { ActorName, ArticleChannel } from './reading/index.js';
import { byWhoseWords } from './stance.js';

/** How favourable the words that the outlet quotes are to an actor. */
export function quoted(actor: ActorName): ArticleChannel {
  const { id, name } = actor;
  return {
    ...byWhoseWords('quoted', actor),
    id: `quoted:${id}`,
    family: 'voice',
    label: `${name}, quoted`,
    question: `How favourable to ${name} are the words the outlet quotes?`,
  };
}
