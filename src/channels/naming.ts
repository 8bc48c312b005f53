import { type RawTerm, weightedSum } from '../article/index.js';
import { NOTHING } from '../model/index.js';
import type { OpenChannels } from './open.js';
import {
  type ActorName,
  AMOUNT,
  type ArticleChannel,
  type ArticleView,
  type Called,
  NAMINGS,
  type Naming,
  namingsOf,
  voiceAt,
} from './reading/index.js';

const CALLED: Readonly<Record<Naming, string>> = {
  office: 'president, minister …',
  government: 'government, authorities …',
  leader: 'leader, leadership …',
  country: 'country, nation …',
  regime: 'regime, junta …',
  strongman: 'strongman, dictator …',
};

const called = (article: ArticleView, id: string): readonly Called[] =>
  article.once(`namings ${id}`, (analysis) => namingsOf(analysis, id));

/**
 * What an actor is called: a channel for each class of words that enough articles use. The first class is kept of every article that
 * calls the actor anything.
 */
export function namings(actor: ActorName): OpenChannels {
  const prefix = `naming:${actor.id}:`;
  return {
    prefix,
    most: NAMINGS.length,
    base: prefix + NAMINGS[0],
    all: NAMINGS,
    members: (article) => {
      const used = new Set(called(article, actor.id).map(({ naming }) => naming));
      return used.size === 0 ? [] : NAMINGS.filter((naming, place) => place === 0 || used.has(naming));
    },
    channel: ({ id }) => naming(actor, id as Naming, prefix + id),
  };
}

/** Of the times an article calls an actor something, the share of one class of words. */
function naming({ id, name }: ActorName, class_: Naming, channel: string): ArticleChannel {
  return {
    id: channel,
    kind: 'naming',
    family: 'naming',
    actors: [id],
    label: `${name}: ${CALLED[class_]}`,
    question: `Of the times ${name} is called something, what share is “${CALLED[class_].replace(' …', '')}” or the like?`,
    unit: 'share',
    ends: AMOUNT,
    measure: (article) => {
      const all = called(article, id);
      if (all.length === 0) return NOTHING;
      const raw = all.flatMap(({ naming: is, sentence }, observation): RawTerm[] =>
        is === class_ ? [{ sentence, value: 1, weight: 1, observation }] : [],
      );
      return weightedSum(raw, { prior: 0, silent: all.length - raw.length });
    },
    cases: (article) => {
      const all = called(article, id);
      return all.map(({ naming: is, sentence }) => ({
        sentence,
        value: is === class_ ? 1 : 0,
        weight: 1 / all.length,
      }));
    },
    show:
      (article) =>
      ({ observation }) => {
        const { span, naming: is } = called(article, id)[observation]!;
        return { cues: [{ span, feature: `called: ${is}`, weight: 1 }], voice: voiceAt(article.analysis, span) };
      },
  };
}
