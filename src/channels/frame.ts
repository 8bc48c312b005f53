import { emphasis, WEIGHTS } from '../article/index.js';
import type { ActorPair, Frame, Portrayal } from '../model/index.js';
import {
  AMOUNT,
  type ArticleChannel,
  type ArticleView,
  type Case,
  relationship,
  sentencesAbout,
  showFrom,
} from './reading/index.js';

const CLAUSES: Readonly<Record<Frame, string>> = {
  threat: 'as a danger to others',
  partnership: 'as a partnership or alliance',
  convenience: 'as a marriage of convenience',
  dependency: 'as dependence of one on the other',
  betrayal: 'as broken promises or betrayal',
  rivalry: 'as rivalry between the two',
  isolation: 'as a refuge of the isolated',
  mediation: 'as mediation and diplomacy',
  economy: 'as trade, energy and money',
  legality: 'as a matter of law, sanctions and legitimacy',
};

/** How strongly an article puts the relationship of two in a frame. */
export function frame(name: Frame, between: ActorPair): ArticleChannel {
  return {
    id: `frame:${name}`,
    kind: 'frame',
    family: 'frame',
    actors: between,
    label: `Frame: ${name}`,
    question: `What share of the sentences about the tie show it ${CLAUSES[name]}?`,
    unit: 'share',
    ends: AMOUNT,
    measure: (article) => relationship(article, between).frames[name],
    cases: (article, portrayal) => cases(article, portrayal, between),
    show: ({ analysis }) => showFrom(analysis, 'frames'),
  };
}

/** Every sentence about the relationship, whether it uses the frame or not. */
function cases(article: ArticleView, portrayal: Portrayal, between: ActorPair): Case[] {
  if (portrayal.kind === 'insufficient') return [];
  const about = sentencesAbout(article, between);
  const used = new Set(portrayal.terms.map(({ sentence }) => sentence));
  // A learned sum holds what every sentence added; those about the relationship that added nothing are cases all the same.
  if (portrayal.prior.value !== 0 || portrayal.terms.some(({ source }) => source !== undefined)) {
    const silent = about.filter((sentence) => !used.has(sentence));
    return [...portrayal.terms, ...silent.map((sentence) => ({ sentence, value: 0, weight: 0 }))];
  }
  const places = article.once('emphasis', (analysis) => emphasis(analysis, WEIGHTS));
  const whole = about.reduce((sum, sentence) => sum + places[sentence]!, WEIGHTS.prior.frame);
  return about.map((sentence) => ({ sentence, value: used.has(sentence) ? 1 : 0, weight: places[sentence]! / whole }));
}
