import type { ActorId, Analysis, Portrayal } from '../model/index.js';
import { quotedWords } from './quoted-words.js';
import { type RawTerm, weightedSum } from './sum.js';

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
