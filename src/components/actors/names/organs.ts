import { wordSet } from '../../../core/index.js';
import type { ActorSense, ArticleReading, Match } from '../lookup/index.js';

const WITHIN = new Set(['in', 'of']);

/** True when a name that many states' organs and parties bear most likely means another state's: "the Peruvian Congress". */
export function isAnothersOrgan(reading: ArticleReading, index: number, sense: ActorSense): boolean {
  const { matches, sentenceOf, words } = reading;
  const match = matches[index]!;
  if (!isShareable(reading, match, sense)) return false;
  const state = stateOf(sense);
  const before = index > 0 ? matches[index - 1]! : undefined;
  if (before?.to === match.from && sentenceOf[before.from] === sentenceOf[match.from]) {
    const owner = stateNamed(before);
    if (owner !== undefined) return owner !== state;
  }
  // "The National Security Council in Lagos".
  const after = matches[index + 1];
  if (
    after?.from === match.to + 1 &&
    sentenceOf[after.from] === sentenceOf[match.from] &&
    WITHIN.has(words.folded[match.to]!)
  ) {
    const place = stateNamed(after);
    if (place !== undefined) return place !== state;
  }
  const present = reading.recall(statesPresent);
  return !present.has(state) && (present.size > 0 || (sense.shared && match.to - match.from <= 2));
}

function stateOf({ actor }: ActorSense): string {
  return actor.id.split(':')[0]!;
}

function stateNamed({ senses }: Match): string | undefined {
  const sense = senses.find((each) => each.kind === 'actor' && each.actor.kind === 'state');
  return sense?.kind === 'actor' ? sense.actor.id : undefined;
}

/** Last words of names that any state's parties and councils can have. */
const COMMON = wordSet('party council congress alliance front union league service');

/** Said to be shared, or a state's body named by nothing but everyday words: "Peoples Democratic Party". */
function isShareable({ words, lexicon, annotation }: ArticleReading, match: Match, sense: ActorSense): boolean {
  const { actor, rule, shared } = sense;
  const { from, to } = match;
  if (actor.kind === 'state' || actor.kind === 'person' || !actor.id.includes(':')) return false;
  if (shared || to - from < 2 || rule === 'demonym' || !COMMON.has(words.folded[to - 1]!)) return shared;
  if (lexicon.actors.get(stateOf(sense))?.kind !== 'state') return false;
  return words.folded.slice(from, to).every((word) => {
    const means = lexicon.gazetteer.sensesOf(word);
    return (
      annotation.isWord?.(word) === true && !means.some((each) => each.kind === 'actor' && each.actor.kind === 'state')
    );
  });
}

/** States named in the article, or whose people and organs are. */
function statesPresent(reading: ArticleReading): ReadonlySet<string> {
  const states = new Set<string>();
  for (const match of reading.matches) {
    for (const sense of match.senses) {
      if (sense.kind === 'actor' && sense.sure && !isShareable(reading, match, sense)) states.add(stateOf(sense));
    }
  }
  return states;
}
