export type { Gender } from './words.js';
export {
  GIVEN_NAMES,
  NOT_ACRONYMS,
  NOT_GIVEN_NAMES,
  NOT_SURNAMES,
  ORGANIZATION_WORDS,
  PLACES,
  PROVINCES,
  plainGivenName,
  TEAMS,
  TEAMS_AFTER,
  THINGS,
} from './words.js';
