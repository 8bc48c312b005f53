export { BLOCKED, PROVINCES } from './blocked.js';
export type { Gender } from './given-names.js';
export { givenNames } from './given-names.js';
export { NOT_ACRONYMS, NOT_GIVEN_NAMES, NOT_SURNAMES, ORGANIZATION_WORDS, PLACES } from './name-words.js';
export { plainGivenName } from './nicknames.js';
