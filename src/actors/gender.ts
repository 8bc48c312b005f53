import { type Gender, givenNames } from './data/given-names.js';
import { fold } from './fold.js';

export type { Gender };

/** The pronoun that goes with a given name; undefined when the name is unknown, null when it goes with both. */
export function genderOf(givenName: string): Gender | null | undefined {
  return givenNames().get(fold(givenName));
}
