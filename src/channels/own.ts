import type { ActorName, ArticleChannel } from './reading/index.js';
import { byWhoseWords } from './stance.js';

/** How favourable the outlet's own words are to an actor. */
export function own(actor: ActorName): ArticleChannel {
  const { id, name } = actor;
  return {
    ...byWhoseWords('own', actor),
    id: `own:${id}`,
    family: 'voice',
    label: `${name}, own words`,
    question: `How favourable to ${name} are the outlet's own words?`,
  };
}
