import { isIsoDate, StandpointError, upward, wordSet } from '../../../core/index.js';
import type { Actor } from '../../../model/index.js';
import { fold } from '../lookup/index.js';
import type { RegistryData } from './registry-data.js';

const KINDS = wordSet('state person organization bloc group');
const PRONOUNS = new Set(['he', 'she', 'they']);
const LISTS = ['aliases', 'demonyms', 'metonyms', 'nominals', 'namesakes', 'sharedNames'] as const;
const FIELDS = new Set<string>(['id', 'name', 'kind', 'partOf', 'pronoun', 'offices', 'doubt', 'leader', ...LISTS]);
const OFFICE_FIELDS = wordSet('title of from until');

/**
 * Checks one collection of actors by itself.
 * @throws StandpointError `invalid-registry` that names the collection, the entry, the field and what it held
 */
export function validateData(data: RegistryData): void {
  const name = typeof data?.name === 'string' ? data.name : 'registry';
  const fail = (entry: string, problem: string): never => {
    throw new StandpointError('invalid-registry', `${name}: ${entry} ${problem}`);
  };
  // A caller can pass parsed JSON of any shape.
  const actors: unknown = data?.actors;
  if (!Array.isArray(actors)) fail('actors', 'is missing; an array of actors is needed');
  if (typeof data.name !== 'string' || typeof data.version !== 'string') {
    fail('name and version', 'must be strings');
  }
  const seen = new Set<string>();
  const names = new Map<string, string>();
  data.actors.forEach((actor, index) => {
    const entry =
      typeof actor?.id === 'string' && actor.id !== '' ? `actor "${actor.id}"` : `actor number ${index + 1}`;
    const problem = problemOf(actor);
    if (problem !== null) fail(entry, problem);
    if (seen.has(actor.id)) fail(entry, 'stands twice; ids must be unique');
    seen.add(actor.id);
    const name = fold(actor.name.trim());
    if (names.has(name))
      fail(entry, `has the name ${JSON.stringify(actor.name)} of actor "${names.get(name)}"; a name means one`);
    names.set(name, actor.id);
  });
}

function problemOf(actor: Actor): string | null {
  if (typeof actor !== 'object' || actor === null) return `is ${String(actor)}; an object is needed`;
  if (typeof actor.id !== 'string' || actor.id.trim() === '') return 'has no id';
  if (actor.id.startsWith('?')) return 'has an id that begins with "?", which is kept for discovered actors';
  if (typeof actor.name !== 'string' || actor.name.trim() === '') return 'has an empty name';
  if (!/[\p{L}\p{N}]/u.test(actor.name)) return `has the name ${JSON.stringify(actor.name)} without a letter or digit`;
  if (!KINDS.has(actor.kind)) return `has kind ${JSON.stringify(actor.kind)}; use one of ${[...KINDS].join(', ')}`;
  if (actor.pronoun !== undefined && !PRONOUNS.has(actor.pronoun))
    return `has pronoun ${JSON.stringify(actor.pronoun)}`;
  if (actor.partOf !== undefined && typeof actor.partOf !== 'string') return 'has a partOf that is no id';
  if (actor.partOf === actor.id) return 'is part of itself';
  for (const field of Object.keys(actor)) {
    if (!FIELDS.has(field))
      return `has the unknown field ${JSON.stringify(field)}; known are ${[...FIELDS].join(', ')}`;
  }
  for (const list of LISTS) {
    const values: unknown = actor[list];
    if (values === undefined) continue;
    if (!Array.isArray(values)) return `has ${list} that are no array`;
    if (values.some((value) => typeof value !== 'string' || value.trim() === '')) return `has an empty name in ${list}`;
  }
  if (actor.leader !== undefined && typeof actor.leader !== 'string') return 'has a "leader" that is no title';
  return doubtProblem(actor) ?? officeProblem(actor);
}

function doubtProblem({ doubt }: Actor): string | null {
  if (doubt === undefined) return null;
  const strings = (list: unknown) => Array.isArray(list) && list.every((word) => typeof word === 'string');
  const holds = doubt?.near === 'sentence' || doubt?.near === 'article';
  if (holds && typeof doubt.name === 'string' && strings(doubt.signs) && strings(doubt.own ?? [])) return null;
  return 'has a "doubt" without name, near ("sentence" or "article") and lists of words';
}

function officeProblem(actor: Actor): string | null {
  if (actor.offices === undefined) return null;
  if (!Array.isArray(actor.offices)) return 'has offices that are no array';
  for (const office of actor.offices) {
    if (typeof office !== 'object' || office === null) return 'has an office that is no object';
    if (typeof office.title !== 'string' || office.title.trim() === '') return 'has an office without a title';
    if (typeof office.of !== 'string' || office.of === '') return `has the office "${office.title}" of nobody`;
    for (const field of Object.keys(office)) {
      if (!OFFICE_FIELDS.has(field)) return `has an office with the unknown field ${JSON.stringify(field)}`;
    }
    for (const date of [office.from, office.until]) {
      if (date !== undefined && !(typeof date === 'string' && date.length === 10 && isIsoDate(date)))
        return `has the date ${JSON.stringify(date)} in an office; use YYYY-MM-DD`;
    }
    if (office.from !== undefined && office.until !== undefined && office.until < office.from) {
      return `has the office "${office.title}" end (${office.until}) before it begins (${office.from})`;
    }
  }
  return null;
}

/** Checks that whatever actors refer to exists, once all collections are merged. */
export function validateLinks(actors: ReadonlyMap<string, Actor>, name: string): void {
  const fail = (actor: Actor, problem: string): never => {
    throw new StandpointError('invalid-registry', `${name}: actor "${actor.id}" ${problem}`);
  };
  for (const actor of actors.values()) {
    if (actor.partOf !== undefined && !actors.has(actor.partOf)) {
      fail(actor, `is part of "${actor.partOf}", which is not in the registry`);
    }
    for (const office of actor.offices ?? []) {
      if (!actors.has(office.of)) fail(actor, `holds an office of "${office.of}", which is not in the registry`);
    }
    const above = [...upward(actor.id, (id) => actors.get(id)?.partOf)].at(-1)!;
    // The way up ends where somebody stands twice.
    if (actors.get(above)?.partOf !== undefined) fail(actor, 'is part of itself through others');
  }
}
