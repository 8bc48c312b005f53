export type { ActorRegistry } from './registry.js';
export { builtInData } from './builtin.js';
export { builtInRegistry } from './builtin.js';
export { createRegistry } from './registry.js';
export type { RegistryData } from './registry.js';
