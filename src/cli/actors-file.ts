import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type ActorRegistry,
  builtInData,
  builtInRegistry,
  createRegistry,
  type RegistryData,
} from '../components/actors/index.js';
import { StandpointError } from '../core/index.js';

/**
 * The built-in actors, extended by those of a JSON file: either `{ "name", "version", "actors": […] }` or the list of
 * actors alone. @throws StandpointError `unreadable`, `invalid-registry`
 */
export async function readRegistry(path: string | undefined): Promise<ActorRegistry> {
  if (path === undefined) return builtInRegistry();
  const data = await readExtraActors(path);
  try {
    return createRegistry(builtInData(), data);
  } catch (cause) {
    if (!(cause instanceof StandpointError)) throw cause;
    throw new StandpointError(cause.code, `${path}: ${cause.message}`, { cause });
  }
}

/** The actors of the file, in the shape of a registry's data; `createRegistry` checks every field. */
export async function readExtraActors(path: string): Promise<RegistryData> {
  const parsed = await readJson(path);
  return (
    Array.isArray(parsed) ? { name: basename(path, '.json'), version: '1', actors: parsed } : parsed
  ) as RegistryData;
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new StandpointError('unreadable', `cannot read the actors file "${path}"; is the path right?`, { cause });
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StandpointError('invalid-registry', `"${path}" is not JSON: ${why}`, { cause });
  }
}

/** Throws `unknown-actor` before any article is read. Ids with `?` are found in the articles, so they may pass. */
export function checkActors(ids: readonly string[], registry: ActorRegistry): void {
  for (const id of ids) {
    if (id.startsWith('?') || registry.get(id)) continue;
    const meant = registry.suggest(id);
    const hint = meant === undefined ? 'give it in an actors file (--actors)' : `did you mean "${meant}"?`;
    throw new StandpointError('unknown-actor', `actor "${id}" is not in the registry; ${hint}`);
  }
}
