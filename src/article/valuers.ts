import { keyed, nearestWhole } from '../core/index.js';
import {
  type ActorPair,
  type ActorReference,
  type Analysis,
  isOwn,
  type Portrayal,
  type Valuer,
  type Voice,
} from '../model/index.js';
import { type RawTerm, sourced, weightedSum } from './sum.js';

export const VALUERS: readonly Valuer[] = ['outlet', 'member', 'state', 'other', 'unnamed'];

/**
 * Who values the relationship, and how: the readings of appraisal, told apart by who speaks. Each part is a weighted
 * mean of its own, shrunk toward 0, so that the parts do not add up to the whole; a party that says nothing of the
 * relationship is `insufficient`.
 */
export function appraisalBy(
  analysis: Analysis,
  pair: ActorPair,
  terms: readonly RawTerm[],
  prior: number,
): Record<Valuer, Portrayal> {
  const valuerOf = valuers(analysis.actors, pair);
  const by = new Map<Valuer, RawTerm[]>(VALUERS.map((valuer) => [valuer, []]));
  for (const term of terms) {
    const voice = analysis.relationships[term.observation]?.voice;
    if (voice !== undefined) by.get(valuerOf(voice))!.push(term);
  }
  return keyed(VALUERS, (valuer) => sourced(weightedSum(by.get(valuer)!, { prior }), 'relationships'));
}

/** Tells whose words a voice gives: seen from the relationship of a pair. */
function valuers(actors: readonly ActorReference[], pair: ActorPair): (voice: Voice) => Valuer {
  const sideOf = nearestWhole(actors, pair);
  const states = actors.filter(({ kind }) => kind === 'state' || kind === 'bloc').map(({ id }) => id);
  const stateOf = nearestWhole(actors, states);
  return (voice) => {
    if (isOwn(voice) || voice.kind === 'outlet') return 'outlet';
    const { speaker, speakerText } = voice;
    if (speaker !== null) {
      if (sideOf(speaker) >= 0) return 'member';
      return stateOf(speaker) >= 0 ? 'state' : 'other';
    }
    return speakerText !== null && hasName(speakerText) ? 'other' : 'unnamed';
  };
}

/** "Jane Doe of Chatham House", not "a senior official" or "The minister". */
function hasName(words: string): boolean {
  return words.split(' ').some((word, i) => /^\p{Lu}/u.test(word) && (i > 0 || !ARTICLES.has(word.toLowerCase())));
}

const ARTICLES = new Set(
  'a an the some many one two several other his her their its this that these those analysts critics experts officials observers'.split(
    ' ',
  ),
);
