export { joinAbbreviations } from './abbreviations.js';
export { discover, introduceForeign } from './discover.js';
export { Entities, genderOf } from './entities.js';
export { findNames } from './names.js';
export { linkSurnames, preferPeople } from './surname-mentions.js';
