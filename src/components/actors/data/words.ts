import words from './words.json' with { type: 'json' };

/** The pronoun that goes with a given name. */
export type Gender = 'he' | 'she';

const set = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Common given names of the people in the news and the pronoun that goes with them; null for either. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map([
  ...[...set(words.he)].map((name) => [name, 'he'] as const),
  ...[...set(words.she)].map((name) => [name, 'she'] as const),
  ...[...set(words.either)].map((name) => [name, null] as const),
]);

const PLAIN: ReadonlyMap<string, string> = new Map(
  words.nicknames.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other) => [other, first] as const);
  }),
);

/** One spelling for a given name and its short forms: "mike" and "michael" are the same. */
export function plainGivenName(folded: string): string {
  return PLAIN.get(folded) ?? folded;
}

/** Nouns that end or head the name of an organization. */
export const ORGANIZATION_WORDS = set(words.organizationWords);
/** First words after which no person's name follows: days, months, places, and what begins the name of a thing. */
export const NOT_GIVEN_NAMES = set(words.notGivenNames);
/** Last words of places, streets, events, laws and things, which are no surnames. */
export const NOT_SURNAMES = set(words.notSurnames);
/** Acronyms that name no actor. */
export const NOT_ACRONYMS = set(words.notAcronyms);
/** Places so often in the news that their repetition makes no actor. */
export const PLACES = set(words.places);
/** States and provinces that tell "Moscow, Idaho" from Moscow. */
export const PROVINCES = set(words.provinces);
/** Words of clubs before and after the city or people that they are named after: "Dynamo Kyiv", "Belfast Celtic". */
export const TEAMS = set(words.teams);
export const TEAMS_AFTER = set(words.teamsAfter);
/** Phrases that look like an actor's name and are none. */
export const THINGS: readonly string[] = words.things;
