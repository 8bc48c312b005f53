import type { ActorId } from '../model/actor.js';
import type { Analysis } from '../model/analysis.js';
import type { Portrayal } from '../model/portrayal.js';
import { quotedWords } from './quoted-words.js';
import { sides } from './sides.js';
import { type RawTerm, weightedSum } from './sum.js';

/** Share of an article's quoted words that goes to each side of a tie and to everybody else; the three sum to 1. */
export interface SpeakerShares {
  readonly first: Portrayal;
  readonly second: Portrayal;
  /** Third parties and speakers nobody names. */
  readonly others: Portrayal;
}

/**
 * Who gets to speak: shares of the words quoted, directly or indirectly, in scored segments. Scare quotes give nobody
 * the word and are left out; a quotation inside another counts for the outer speaker. Nothing quoted: insufficient.
 * A term's `observation` is the index of its quotation.
 */
export function speakersOf(analysis: Analysis, dyad: readonly [ActorId, ActorId]): SpeakerShares {
  const sideOf = sides(analysis.actors, dyad);
  const places = [0, 1, 2] as const;
  const [first, second, others] = sharesOf(analysis, places, (speaker) => {
    const side = speaker === null ? -1 : sideOf(speaker);
    return side < 0 ? 2 : side;
  });
  return { first: first!, second: second!, others: others! };
}

/**
 * Shares of the quoted words by who `whoOf` says the speaker is, one for each of `all`, in order; `whoOf` sees the actor, and
 * the index of the quotation. Nothing quoted: insufficient.
 */
export function sharesOf<Who>(
  analysis: Analysis,
  all: readonly Who[],
  whoOf: (speaker: ActorId | null, quotation: number) => Who,
): Portrayal[] {
  const terms = new Map<Who, RawTerm[]>(all.map((who) => [who, []]));
  let whole = 0;
  for (const { observation, sentence, words } of quotedWords(analysis)) {
    whole += words;
    const who = whoOf(analysis.quotations[observation]!.speaker, observation);
    terms.get(who)?.push({ sentence, value: 1, weight: words, observation });
  }
  return all.map((who) => {
    const raw = terms.get(who)!;
    const spoken = raw.reduce((sum, { weight }) => sum + weight, 0);
    return weightedSum(raw, { prior: 0, silent: whole - spoken });
  });
}
