export { builtInData, builtInRegistry } from './builtin.js';
export type { KeepOptions } from './keep.js';
export type { MarkedMention } from './marks.js';
export { type FoundMentions, findMentions, type MentionOptions } from './mentions.js';
export { type ActorRegistry, createRegistry, type RegistryData } from './registry.js';
