import { nearestWhole, outermost } from '../../core/index.js';
import type { Document } from '../../document.js';
import type { ActorId, ActorPair } from '../../model/index.js';
import type { Subject } from '../codebook/index.js';

/** Who is asked about. */
export interface Asked {
  readonly actors?: readonly ActorId[];
  readonly pairs?: readonly ActorPair[];
}

/** Those of them whom an article names. */
export interface NamedSubjects {
  readonly actors: readonly Subject[];
  readonly pairs: readonly (readonly [Subject, Subject])[];
}

/** Actors asked about where the caller names none: the states and blocs that an article speaks of most. */
const USUAL = 2;

/** Whom to ask about in an article: those asked for whom it names in its own text, and pairs of which it names both. */
export function subjectsOf(document: Document, asked: Asked): NamedSubjects {
  const pairs = asked.pairs ?? [];
  const wanted = [...new Set([...(asked.actors ?? []), ...pairs.flat()])];
  const sought = wanted.length > 0 ? wanted : foremost(document);
  const sideOf = nearestWhole(document.actors, sought);
  const seen = new Set(ownMentions(document).map(({ actor }) => sideOf(actor)));
  const subjectOf = (id: ActorId): Subject => {
    return { id, name: document.actors.find((actor) => actor.id === id)?.name ?? id };
  };
  const isNamed = (id: ActorId) => seen.has(sought.indexOf(id));
  const [a, b] = sought;
  const usual = wanted.length === 0 && a !== undefined && b !== undefined ? [[a, b] as const] : [];
  return {
    actors: sought.filter(isNamed).map(subjectOf),
    pairs: (wanted.length > 0 ? pairs : usual)
      .filter((pair) => pair.every(isNamed))
      .map(([x, y]) => [subjectOf(x), subjectOf(y)] as const),
  };
}

function foremost(document: Document): ActorId[] {
  const rootOf = outermost(document.actors);
  const isState = new Set(
    document.actors.filter(({ kind }) => kind === 'state' || kind === 'bloc').map(({ id }) => id),
  );
  const counts = new Map<ActorId, number>();
  for (const { actor } of ownMentions(document)) {
    const root = rootOf(actor);
    if (isState.has(root)) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return [...counts]
    .sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))
    .slice(0, USUAL)
    .map(([id]) => id);
}

function ownMentions({ mentions, segments, annotation }: Document): Document['mentions'] {
  return mentions.filter(({ sentence }) => segments[annotation.sentences[sentence]?.segment ?? -1]?.scored);
}
