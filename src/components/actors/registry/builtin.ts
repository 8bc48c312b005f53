import actors from '#actors';
import { lazily } from '../../../core/index.js';
import type { Actor } from '../../../model/index.js';
import { type ActorRegistry, createRegistry, type RegistryData } from './registry.js';

/** The actors that come with the library, to be extended: `createRegistry(builtInData(), mine)`. */
export function builtInData(): RegistryData {
  // JSON types widen `kind` and `pronoun` to string; validation and tests hold the shape.
  return { name: 'built-in', version: '1', actors: actors as readonly Actor[] };
}

/**
 * Every state with its demonyms, capital and seat of power, the leaders and ministers of the states most in world news
 * since 2000 with their terms, blocs, organizations and armed groups. Built on the first call and kept.
 */
export const builtInRegistry: () => ActorRegistry = lazily(() => createRegistry(builtInData()));

/** The built-in actors, and further ones where there are any. */
export function registryWith(further: RegistryData | undefined): ActorRegistry {
  return further === undefined ? builtInRegistry() : createRegistry(builtInData(), further);
}
