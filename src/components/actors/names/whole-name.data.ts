import { wordSet } from '../../../core/index.js';

/** What a name may be followed by and still be the whole name. */
export const SUFFIXES = wordSet(
  'inc corp corporation ltd limited llc plc co company group holdings fc afc ag sa se nv bv gmbh',
);

/** Adjectives that are written with a capital before the name of a state or city. */
export const ADJECTIVES = wordSet(
  `soviet nazi tsarist imperial communist islamic muslim christian catholic orthodox jewish sunni shiite shia arab european western eastern
  northern southern central greater inner outer old new mainland downtown post`,
);

/** Those who belong to a firm: "Apple executives" are of the firm, and "apple pie" is not. */
export const OF_FIRMS = wordSet(
  `executive executives share shares staff workers employees bosses spokesman spokeswoman spokesperson customers profits sales stores shops
  shareholders investors officials management stock managers lawyers engineers users subscribers`,
);

export const DAYS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december`,
);
