import { NOTHING } from '../model/index.js';
import { yesOrNo } from './mentioned.js';
import { type ActorName, AMOUNT, type ArticleChannel, sentencesAbout, showName } from './reading/index.js';

/** Whether an article about one actor, or about two, has them in the headline. */
export function headline(actors: readonly ActorName[]): ArticleChannel {
  const of = actors.map(({ id }) => id);
  return {
    id: 'headline',
    kind: 'headline',
    family: 'space',
    actors: of,
    label: 'In the headline',
    question: `What share of these articles have ${actors.length > 1 ? 'both' : actors[0]?.name} in the headline?`,
    unit: 'share',
    ends: AMOUNT,
    measure: (article) => {
      const { sentences, segments } = article.analysis;
      const about = sentencesAbout(article, of);
      if (about.length === 0) return NOTHING;
      return yesOrNo(about.find((at) => segments[sentences[at]!.segment]?.kind === 'headline'));
    },
    show: showName,
  };
}
