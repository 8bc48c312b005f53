import { stanceOf } from '../../article/index.js';
import { type ActorRegistry, createRegistry, findMentions } from '../../components/actors/index.js';
import type { Actor, ActorId, Analysis } from '../../model/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { valueOrNull } from './read.js';

/** A registry that also knows the actors given by name, and which ids each name may mean, best first. */
export interface NamedActors {
  readonly registry: ActorRegistry;
  readonly idsOf: ReadonlyMap<string, readonly ActorId[]>;
}

/**
 * Makes actors of bare names. A name that the registry knows as a whole is that actor; any other becomes an actor of
 * its own, and the known actor named in a part of it ("Obama" in "Obama's staff") stands in where it is not found. The
 * article's `text` tells how it writes the name.
 */
export function actorsByName(names: readonly string[], text: string, pipeline: EvaluatedParts): NamedActors {
  const idsOf = new Map<string, readonly ActorId[]>();
  const added: Actor[] = [];
  for (const name of new Set(names)) {
    const known = knownActor(name, pipeline);
    if (known?.whole) {
      idsOf.set(name, [known.id]);
      continue;
    }
    const id = `named:${added.length}`;
    const kind = kindOf(name);
    const aliases = spellingsIn(text, name, kind);
    added.push({ id, name, kind, ...(aliases.length > 0 ? { aliases } : {}) });
    idsOf.set(name, known ? [id, known.id] : [id]);
  }
  if (added.length === 0) return { registry: pipeline.registry, idsOf };
  const { registry } = pipeline;
  const actors = registry.ids.flatMap((id) => registry.get(id) ?? []);
  return {
    registry: createRegistry(
      { name: registry.name, version: registry.version, actors },
      { name: 'named', version: '1', actors: added },
    ),
    idsOf,
  };
}

/**
 * The actor of an article that a name means, best of those with an estimate; null without one. Where none of `ids` is found,
 * one that shares the name's last word stands in.
 */
export function actorNamed(analysis: Analysis, name: string, ids: readonly ActorId[]): ActorId | null {
  const isPortrayed = (id: ActorId) => valueOrNull(stanceOf(analysis, id).stance) !== null;
  const found = ids.find(isPortrayed);
  if (found !== undefined) return found;
  const last = lastWord(name);
  if (last.length < 3) return null;
  return analysis.actors.find((actor) => lastWord(actor.name) === last && isPortrayed(actor.id))?.id ?? null;
}

/** Stance of an article toward an actor given by name; null without an estimate. */
export function stanceTowardName(analysis: Analysis, name: string, ids: readonly ActorId[]): number | null {
  const actor = actorNamed(analysis, name, ids);
  return actor === null ? null : valueOrNull(stanceOf(analysis, actor).stance);
}

function knownActor(name: string, { annotator, registry }: EvaluatedParts): { id: ActorId; whole: boolean } | null {
  const span = { start: 0, end: name.length };
  const annotation = annotator.annotate(name, [{ kind: 'paragraph', span, scored: true }]);
  const { mentions } = findMentions(annotation, registry, { discover: false });
  // The head of a name stands at its end: "House Democrats".
  const found = mentions.at(-1);
  if (!found) return null;
  const start = /^the\s/i.test(name) ? 4 : 0;
  return { id: found.actor, whole: found.span.start <= start && found.span.end >= name.length };
}

const NO_PERSON =
  /\b(?:officials|lawmakers|members|leaders|campaign|administration|department|service|party|court|committee|company|companies|bank|group|university|police|bill|rule|law|inc|corp|team|council|agency|ministry|government|republicans|democrats|protesters|citizenship)\b/i;

/** A capitalised name of up to four words that holds no word for an institution is taken for a person's. */
function kindOf(name: string): Actor['kind'] {
  const words = name.split(/\s+/);
  if (NO_PERSON.test(name) || words.length > 4) return 'group';
  return words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4) ? 'person' : 'group';
}

/**
 * How a text writes a name that it does not hold as given: in other capitals; else, for a person, by single words of the
 * name that it holds, the last first.
 */
function spellingsIn(text: string, name: string, kind: Actor['kind']): string[] {
  if (text.includes(name)) return [];
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  // Lower-casing can change lengths in other scripts: what is cut out is checked.
  const found = at < 0 ? '' : text.slice(at, at + name.length);
  if (found.toLowerCase() === name.toLowerCase()) return [found];
  if (kind !== 'person') return [];
  const words = [...name.matchAll(/\p{L}[\p{L}’'-]{2,}/gu)].map(([word]) =>
    isShouted(word) ? capitalized(word) : word,
  );
  return [...new Set(words.reverse())].filter((word) => /^\p{Lu}/u.test(word) && text.includes(word));
}

function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase();
}

function capitalized(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/['’]s$/, '')
      .split(/\s+/)
      .filter((word) => !/^(?:jr|sr|iii?)\.?$/.test(word))
      .at(-1) ?? ''
  );
}
