import { basename } from 'node:path';
import { actorsNamed } from '../compare/index.js';
import { type ActorRegistry, type RegistryData, registryWith } from '../components/actors/index.js';
import { StandpointError } from '../core/index.js';
import { readJsonFile } from './json-file.js';
import type { Subjects } from './questions.js';

/**
 * The built-in actors, extended by those of a JSON file: either `{ "name", "version", "actors": […] }` or the list of
 * actors alone. @throws StandpointError `unreadable`, `invalid-registry`
 */
export async function readRegistry(path: string | undefined): Promise<ActorRegistry> {
  return (await readActors(path)).registry;
}

/** {@link readRegistry}, and what the file adds to it: a thread makes a registry of its own. A file is read once, for it may be a pipe. */
export async function readActors(
  path: string | undefined,
): Promise<{ readonly registry: ActorRegistry; readonly further: RegistryData | undefined }> {
  const further = path === undefined ? undefined : await readFurther(path);
  try {
    return { registry: registryWith(further), further };
  } catch (cause) {
    if (!(cause instanceof StandpointError)) throw cause;
    throw new StandpointError(cause.code, `${path}: ${cause.message}`, { cause });
  }
}

/** The actors of the file, in the shape of a registry's data; `createRegistry` checks every field. */
async function readFurther(path: string): Promise<RegistryData> {
  const parsed = await readJsonFile(path, 'actors file', 'invalid-registry');
  return (
    Array.isArray(parsed) ? { name: basename(path, '.json'), version: '1', actors: parsed } : parsed
  ) as RegistryData;
}

/**
 * Whom a question is about, by id: given are ids, or names that can mean but one. Ids with `?` are found in the articles, so they pass.
 * @throws StandpointError `unknown-actor`, before any article is read
 */
export function subjectsNamed({ between = [], stance = [] }: Asked, registry: ActorRegistry): Subjects {
  const idOf = (given: string) => (given.startsWith('?') ? given : actorsNamed([given], [], registry)[0]!);
  return { between: between.map(([a, b]) => [idOf(a), idOf(b)]), stance: stance.map(idOf) };
}

type Asked = { readonly [K in keyof Subjects]?: Subjects[K] | undefined };
