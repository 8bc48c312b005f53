import { nearestWhole } from '../core/index.js';
import type { ActorId, Analysis, Portrayal } from '../model/index.js';
import { quotedWords } from './quoted-words.js';
import { type RawTerm, weightedSum } from './sum.js';

/**
 * Share of an article's quoted words that goes to each side of a relationship and to everybody else; the three sum to
 * 1.
 */
export interface SpeakerShares {
  readonly first: Portrayal;
  readonly second: Portrayal;
  /** Third parties and speakers nobody names. */
  readonly others: Portrayal;
}

/**
 * Who gets to speak: shares of the words quoted, directly or indirectly, in scored segments. Scare quotes give nobody
 * the word and are left out; a quotation inside another counts for the outer speaker. Words that several say count in equal
 * parts for each; those of somebody who speaks for a side count for it. Nothing quoted: insufficient. A term's `observation` is the index of its quotation.
 */
export function speakersOf(analysis: Analysis, dyad: readonly [ActorId, ActorId]): SpeakerShares {
  const sideOf = nearestWhole(analysis.actors, dyad);
  const places = [0, 1, 2] as const;
  const [first, second, others] = sharesOf(analysis, places, (speaker, quotation) => {
    const side = speaker === null ? -1 : sideOf(speaker);
    if (side >= 0) return side;
    const { speaksFor } = analysis.quotations[quotation]!;
    const other = speaksFor === undefined ? -1 : sideOf(speaksFor);
    return other < 0 ? 2 : other;
  });
  return { first: first!, second: second!, others: others! };
}

/**
 * Shares of the quoted words by who `whoOf` says the speaker is, one for each of `all`, in order; `whoOf` sees the actor, and
 * the index of the quotation; of several speakers it is asked one by one. Nothing quoted: insufficient.
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
    for (const [who, share] of heardIn(analysis, observation, whoOf)) {
      terms.get(who)?.push({ sentence, value: 1, weight: words * share, observation });
    }
  }
  return all.map((who) => {
    const raw = terms.get(who)!;
    const spoken = raw.reduce((sum, { weight }) => sum + weight, 0);
    return weightedSum(raw, { prior: 0, silent: whole - spoken });
  });
}

/** Who is heard in a quotation, and in which share of it: equal parts for each of several speakers. */
export function heardIn<Who>(
  analysis: Analysis,
  observation: number,
  whoOf: (speaker: ActorId | null, quotation: number) => Who,
): Map<Who, number> {
  const { speaker, speakers = [speaker] } = analysis.quotations[observation]!;
  const heard = new Map<Who, number>();
  for (const each of speakers) {
    const who = whoOf(each, observation);
    heard.set(who, (heard.get(who) ?? 0) + 1 / speakers.length);
  }
  return heard;
}
