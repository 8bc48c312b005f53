import { type SignChances, stanceOf, stanceSigns } from '../article/index.js';
import { type ActorPair, type ActorPortrayal, isOwn, type Portrayal } from '../model/index.js';
import {
  type ActorName,
  type ArticleChannel,
  type ArticleView,
  chancesBeyond,
  relationship,
  STANCE_ENDS,
  showFrom,
  voiceOfSentence,
} from './reading/index.js';

/** How favourable an article is to an actor, all voices together. `of` reads it from the portrayal of a relationship of the actor's. */
export function stance(actor: ActorName, of?: ActorPair): ArticleChannel {
  const { id, name } = actor;
  return {
    ...byWhoseWords('stance', actor, of),
    family: 'headline',
    // One label, one number: of the articles on both, an actor's stance is another number than of all that mention it.
    label: of === undefined ? `Stance toward ${name}` : `Stance toward ${name}, in articles on both`,
    question: `How favourable to ${name} ${of === undefined ? 'is the coverage' : 'are the articles on both'}, all words taken together?`,
    id: `stance:${id}`,
    labels: ['unfavourable', 'neutral', 'favourable'],
    measure: (article) => withChances(portrayal(article, id, of)),
    chancesOf: chancesBeyond(0.05),
  };
}

/** All words taken together, with what coders would be expected to say of the whole. */
function withChances({ stance, chances }: ActorPortrayal): Portrayal {
  if (stance.kind === 'insufficient' || !chances || stance.chances) return stance;
  const { unfavourable, neutral, favourable } = chances;
  return { ...stance, chances: { below: unfavourable, between: neutral, above: favourable } };
}

/** What the channels of an actor's stance share, whosever words they take. */
export function byWhoseWords(
  part: 'stance' | 'own' | 'quoted',
  { id }: ActorName,
  of?: ActorPair,
): Omit<ArticleChannel, 'id' | 'family' | 'label' | 'question'> {
  return {
    kind: part,
    actors: [id],
    unit: 'score',
    ends: STANCE_ENDS,
    measure: (article) => portrayal(article, id, of)[part],
    show: ({ analysis }) => showFrom(analysis, 'stances', 'stance'),
    signs: (article) => inWordsOf(part, article, stanceSigns(article.analysis, id, part)),
  };
}

/** Of the outlet's own words no sentence is shown that somebody else says, and the reverse. */
function inWordsOf(
  part: 'stance' | 'own' | 'quoted',
  article: ArticleView,
  signs: ReadonlyMap<number, SignChances> | undefined,
): ReadonlyMap<number, SignChances> | undefined {
  if (part === 'stance' || signs === undefined) return signs;
  return new Map([...signs].filter(([sentence]) => isOwn(voiceOfSentence(article, sentence)) === (part === 'own')));
}

function portrayal(article: ArticleView, id: string, of: ActorPair | undefined): ActorPortrayal {
  if (of === undefined) return article.once(`stance ${id}`, (analysis) => stanceOf(analysis, id));
  return relationship(article, of).stance[of[0] === id ? 0 : 1];
}
