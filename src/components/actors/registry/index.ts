export { builtInData, builtInRegistry, registryWith } from './builtin.js';
export type { ActorRegistry, RegistryData } from './registry.js';
export { createRegistry } from './registry.js';
export { searchActors } from './search.js';
