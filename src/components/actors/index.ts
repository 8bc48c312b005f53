export { actorsComponent } from './component.js';
export type { KeepOptions } from './keep.js';
export { findMentions, type MentionOptions } from './mentions.js';
export {
  type ActorRegistry,
  builtInData,
  builtInRegistry,
  createRegistry,
  type RegistryData,
  registryWith,
  searchActors,
} from './registry/index.js';
