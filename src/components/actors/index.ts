export { builtInData, builtInRegistry, type ActorRegistry, createRegistry, type RegistryData } from './registry/index.js';
export { type ActorsOptions, actorsComponent } from './component.js';
export type { KeepOptions } from './keep.js';
export { type FoundMentions, findMentions, type MentionOptions } from './mentions.js';
