import { heardIn, quotedWords, sharesOf } from '../../article/index.js';
import { speakerKind } from '../../components/quotations/index.js';
import { nearestWhole, outermost } from '../../core/index.js';
import type { ActorId, Analysis, Portrayal, Quotation } from '../../model/index.js';
import type { Case } from './channel.js';
import type { ArticleView } from './view.js';

/** Speakers who are no actor of the question. */
export const OTHER_SPEAKERS = ['named', 'anonymous', 'unknown'] as const;

/** Speakers kept of one article where nobody is asked about; the rest count as other named ones. */
const MOST_SPEAKERS = 40;

export type WhoOf = (speaker: ActorId | null, quotation: number) => string;

/** Who is told apart among the speakers of an article. */
export interface Speakers {
  readonly name: string;
  readonly all: (article: ArticleView) => readonly string[];
  readonly whoOf: (article: ArticleView) => WhoOf;
}

/** The actors asked for and everybody else; who speaks for an actor counts for it. */
export function speakersAmong(actors: readonly ActorId[]): Speakers {
  return {
    name: `speakers among ${actors.join(' ')}`,
    all: () => [...actors, 'others'],
    whoOf: ({ analysis }) => {
      const sideOf = nearestWhole(analysis.actors, actors);
      return (speaker, quotation) => {
        const { speaksFor } = analysis.quotations[quotation]!;
        const itself = speaker === null ? undefined : actors[sideOf(speaker)];
        return itself ?? (speaksFor === undefined ? undefined : actors[sideOf(speaksFor)]) ?? 'others';
      };
    },
  };
}

/** The actors asked for or, without any, everybody who speaks, and three kinds of others. */
export function speakersByName(actors: readonly ActorId[]): Speakers {
  const speaking = (article: ArticleView) => (actors.length > 0 ? actors : rootSpeakers(article));
  return {
    name: `speakers by name ${actors.join(' ')}`,
    all: (article) => [...speaking(article), ...OTHER_SPEAKERS],
    whoOf: (article) => {
      const { analysis } = article;
      const among = new Set(speaking(article));
      const askedOf = asked(analysis, actors);
      const rootOf = whoseOf(analysis);
      return (speaker, index) => {
        const quotation = analysis.quotations[index]!;
        if (speaker === null) return speakerKind(quotation);
        const who = actors.length > 0 ? askedOf(speaker, quotation) : rootOf(speaker, index);
        if (who !== undefined && who !== null && among.has(who)) return who;
        return speaker === quotation.speaker && speakerKind(quotation) === 'anonymous' ? 'anonymous' : 'named';
      };
    },
  };
}

/** What an article gives each speaker: shares of the quoted words, and the quotations one by one. */
export function heard(
  article: ArticleView,
  speakers: Speakers,
): {
  readonly whoOf: WhoOf;
  readonly shares: ReadonlyMap<string, Portrayal>;
  readonly cases: readonly (Omit<Case, 'value'> & { readonly who: string })[];
} {
  return article.once(speakers.name, (analysis) => {
    const whoOf = speakers.whoOf(article);
    const all = speakers.all(article);
    const shares = sharesOf(analysis, all, whoOf);
    const spoken = quotedWords(analysis);
    const whole = spoken.reduce((sum, { words }) => sum + words, 0);
    const cases = spoken.flatMap(({ observation, sentence, words }) =>
      [...heardIn(analysis, observation, whoOf)].map(([who, share]) => {
        return { sentence, who, weight: (words * share) / whole };
      }),
    );
    return { whoOf, shares: new Map(all.map((who, i) => [who, shares[i]!])), cases };
  });
}

/**
 * Ids of the actors that an article quotes, each as the outermost actor it is part of; of very many those with the most words, so
 * that a row stays small.
 */
export function rootSpeakers(article: ArticleView): readonly ActorId[] {
  return article.once('root speakers', (analysis) => {
    const rootOf = whoseOf(analysis);
    const words = new Map<ActorId, number>();
    for (const { observation, words: count } of quotedWords(analysis)) {
      for (const [who, share] of heardIn(analysis, observation, rootOf)) {
        if (who !== null) words.set(who, (words.get(who) ?? 0) + count * share);
      }
    }
    const most = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_SPEAKERS);
    return most.map(([id]) => id).sort();
  });
}

/** The asked actor that a speaker is, is part of or, where it is the first of the quotation, speaks for. */
function asked(analysis: Analysis, actors: readonly ActorId[]) {
  const sideOf = nearestWhole(analysis.actors, actors);
  return (
    speaker: ActorId,
    { speaker: first, speaksFor }: Pick<Quotation, 'speaker' | 'speaksFor'>,
  ): ActorId | undefined =>
    actors[sideOf(speaker)] ?? (speaker === first && speaksFor !== undefined ? actors[sideOf(speaksFor)] : undefined);
}

/** The outermost actor that a speaker is part of or, standing alone in the article, speaks for. */
function whoseOf({ actors, quotations }: Analysis) {
  const rootOf = outermost(actors);
  return (speaker: ActorId | null, quotation: number): ActorId | null => {
    const { speaker: first, speaksFor } = quotations[quotation]!;
    const root = speaker === null ? null : rootOf(speaker);
    return root === speaker && speaker === first && speaksFor !== undefined ? rootOf(speaksFor) : root;
  };
}
