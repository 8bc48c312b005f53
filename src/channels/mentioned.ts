import { weightedSum } from '../article/index.js';
import type { Portrayal } from '../model/index.js';
import { type ActorName, AMOUNT, type ArticleChannel, sentencesAbout, showName } from './reading/index.js';

/** Whether an article mentions one actor, or names two in one sentence. */
export function mentioned(actors: readonly ActorName[]): ArticleChannel {
  const of = actors.map(({ id }) => id);
  const [a, b] = actors.map(({ name }) => name);
  return {
    id: 'mentioned',
    kind: 'mentioned',
    family: 'space',
    actors: of,
    label: 'Articles that mention it',
    question: `What share of the articles ${b === undefined ? `mention ${a}` : `name ${a} and ${b} in one sentence`}?`,
    unit: 'share',
    ends: AMOUNT,
    measure: (article) => yesOrNo(sentencesAbout(article, of)[0]),
    show: showName,
  };
}

/** 1 with the sentence that shows it, or 0. */
export function yesOrNo(sentence: number | undefined): Portrayal {
  const raw = sentence === undefined ? [] : [{ sentence, value: 1, weight: 1, observation: sentence }];
  return weightedSum(raw, { prior: 0, silent: sentence === undefined ? 1 : 0 });
}
