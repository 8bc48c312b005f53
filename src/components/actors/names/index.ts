export { discover, introduceForeign } from './discover.js';
export { Entities } from './entities.js';
export type { ActorSense } from './names.js';
export { findNames } from './names.js';
export { linkSurnames, preferPeople } from './surname-mentions.js';
