export { builtInData, builtInRegistry } from './builtin.js';
export { type FoundMentions, findMentions, type MarkedMention, type MentionOptions } from './mentions.js';
export { type ActorRegistry, createRegistry, type RegistryData } from './registry.js';
