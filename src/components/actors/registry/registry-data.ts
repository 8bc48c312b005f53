import type { Actor } from '../../../model/index.js';

/** Actors as plain JSON. */
export interface RegistryData {
  readonly name: string;
  readonly version: string;
  readonly actors: readonly Actor[];
}
