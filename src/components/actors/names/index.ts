export { Entities } from './entities.js';
export { discover } from './discover.js';
export { introduceForeign } from './discover.js';
export { findNames } from './names.js';
export { linkSurnames } from './surname-mentions.js';
export { preferPeople } from './surname-mentions.js';
export type { ActorSense } from './names.js';
