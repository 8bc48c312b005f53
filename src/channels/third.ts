import { nearestWhole, outermost } from '../core/index.js';
import { type ActorId, NOTHING } from '../model/index.js';
import { yesOrNo } from './mentioned.js';
import type { OpenChannels } from './open.js';
import {
  type ActorName,
  AMOUNT,
  type ArticleChannel,
  type ArticleView,
  isScored,
  sentencesAbout,
  showName,
} from './reading/index.js';

/** Further actors kept of one article, in the order in which it names them. */
const MOST_THIRD = 60;
/** Mentions less sure than this do not bring a third actor in. */
const SURE = 0.5;

/**
 * A channel for every further actor that articles about one actor, or about two together, bring in, each as the outermost one it is part
 * of. `base` is a channel that exactly the articles about them have.
 */
export function thirdActors(
  of: readonly ActorId[],
  { what, most, base }: { readonly what: string; readonly most: number; readonly base: ArticleChannel },
): OpenChannels {
  return {
    prefix: 'third:',
    most,
    base: base.id,
    members: (article) =>
      base.measure(article).kind === 'insufficient' ? [] : [...named(article, of).keys()].slice(0, MOST_THIRD),
    channel: (actor) => third(actor, of, what),
  };
}

/** Whether an article about `of` also names the actor. */
function third({ id, name }: ActorName, of: readonly ActorId[], what: string): ArticleChannel {
  return {
    id: `third:${id}`,
    kind: 'third',
    family: 'third',
    actors: [id],
    label: `Brings in ${name}`,
    question: `What share of the articles about ${what} also name ${name}?`,
    unit: 'share',
    ends: AMOUNT,
    measure: (article) => {
      const at = named(article, of).get(id);
      if (at === undefined) return NOTHING;
      if (at.near) return yesOrNo(at.sentence);
      // Named far from the others: it counts, but the sentence alone would show nothing.
      const term = { sentence: at.sentence, value: 1, weight: 0, observation: at.sentence };
      return { kind: 'portrayal', value: 1, terms: [term], prior: { value: 1, weight: 1 } };
    },
    cases: (_, portrayal) =>
      portrayal.kind === 'insufficient' ? [] : portrayal.terms.filter(({ weight }) => weight > 0),
    show: showName,
  };
}

interface Place {
  readonly sentence: number;
  /** True in a sentence about what is asked. */
  readonly near: boolean;
}

/** The first place of every further actor, if possible one in a sentence about what is asked. */
function named(article: ArticleView, of: readonly ActorId[]): ReadonlyMap<ActorId, Place> {
  return article.once(`third actors beside ${of.join(' ')}`, (analysis) => {
    const about = new Set(sentencesAbout(article, of));
    const sideOf = nearestWhole(analysis.actors, of);
    const rootOf = outermost(analysis.actors);
    const found = new Map<ActorId, Place>();
    for (const { actor, sentence, role, confidence } of analysis.mentions) {
      if (role === 'place' || confidence < SURE || sideOf(actor) >= 0 || !isScored(analysis, sentence)) continue;
      const root = rootOf(actor);
      // What the asked actor is part of is no third.
      if (of.some((id) => rootOf(id) === root)) continue;
      const near = about.has(sentence);
      const known = found.get(root);
      if (!known || (near && !known.near)) found.set(root, { sentence, near });
    }
    return found;
  });
}
