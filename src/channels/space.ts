import { type RawTerm, weightedSum, wordsIn } from '../article/index.js';
import type { ActorId, Portrayal } from '../model/index.js';
import {
  AMOUNT,
  type ArticleChannel,
  type ArticleView,
  type Case,
  isScored,
  sentencesAbout,
  showName,
} from './reading/index.js';

/** Share of an article's words that stand in sentences about one actor, or about two together. */
export function space(of: readonly ActorId[], what: string): ArticleChannel {
  return {
    id: 'space',
    kind: 'space',
    family: 'space',
    actors: of,
    label: 'Space',
    question: `What share of an article’s words stand in sentences about ${what}?`,
    unit: 'share',
    ends: AMOUNT,
    measure: (article) => measure(article, of),
    cases: (article) => cases(article, of),
    show: showName,
  };
}

function measure(article: ArticleView, of: readonly ActorId[]): Portrayal {
  const raw: RawTerm[] = [];
  let silent = 0;
  for (const { sentence, value, weight } of cases(article, of)) {
    if (weight === 0) continue;
    if (value === 1) raw.push({ sentence, value, weight, observation: sentence });
    else silent += weight;
  }
  return weightedSum(raw, { prior: 0, silent });
}

/** Every scored sentence with its share of the words. */
function cases(article: ArticleView, of: readonly ActorId[]): Case[] {
  const { analysis } = article;
  const about = new Set(sentencesAbout(article, of));
  const words = analysis.sentences.map(({ text }, sentence) => (isScored(analysis, sentence) ? wordsIn(text) : -1));
  const whole = words.reduce((sum, count) => sum + Math.max(0, count), 0);
  return words.flatMap((count, sentence) =>
    count < 0 ? [] : [{ sentence, value: about.has(sentence) ? 1 : 0, weight: whole > 0 ? count / whole : 0 }],
  );
}
