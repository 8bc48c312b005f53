import { grouped, outermost } from '../../../core/index.js';
import type { ActorId, ActorPair, ActorReference, Mention } from '../../../model/index.js';

/** Two mentions of one sentence, to be read as a relationship; in the order of `dyad`. */
export interface RelationshipPair {
  readonly dyad: ActorPair;
  readonly mentions: readonly [number, number];
}

/** More states than this in one sentence make a list ("the G20"), which says little of any two of them. */
const MOST_ACTORS = 6;
/** The nearest pairs of a sentence; further ones are hardly ever what it is about. */
const MOST_PAIRS = 6;

/**
 * The pairs of a sentence worth reading: every two different states or blocs, parts counted for their whole, each by its
 * nearest mentions. A mention that only names a place stands in when there is no other.
 */
export function pairsOf(
  indices: readonly number[],
  mentions: readonly Mention[],
  wholeOf: (actor: ActorId) => ActorId | null,
): RelationshipPair[] {
  const byActor = grouped(indices, (index) => wholeOf(mentions[index]!.actor));
  if (byActor.size < 2 || byActor.size > MOST_ACTORS) return [];
  const actors = [...byActor.keys()].sort();
  const found: { readonly pair: RelationshipPair; readonly distance: number }[] = [];
  for (let i = 0; i < actors.length; i++) {
    for (let j = i + 1; j < actors.length; j++) {
      const nearest = nearestOf(byActor.get(actors[i]!)!, byActor.get(actors[j]!)!, mentions);
      found.push({ pair: { dyad: [actors[i]!, actors[j]!], mentions: nearest.mentions }, distance: nearest.distance });
    }
  }
  if (found.length > MOST_PAIRS) found.sort((a, b) => a.distance - b.distance);
  return found.slice(0, MOST_PAIRS).map(({ pair }) => pair);
}

/** What a place costs, in characters. */
const PLACE = 200;

function nearestOf(
  ones: readonly number[],
  others: readonly number[],
  mentions: readonly Mention[],
): { mentions: readonly [number, number]; distance: number } {
  let best: readonly [number, number] = [ones[0]!, others[0]!];
  let distance = Number.POSITIVE_INFINITY;
  for (const i of ones) {
    for (const j of others) {
      const a = mentions[i]!;
      const b = mentions[j]!;
      const gap = Math.abs(a.span.start - b.span.start);
      const cost = gap + (a.role === 'place' ? PLACE : 0) + (b.role === 'place' ? PLACE : 0);
      if (cost >= distance) continue;
      distance = cost;
      best = [i, j];
    }
  }
  return { mentions: best, distance };
}

/** The state or bloc that an actor is or belongs to; null for everybody else. */
export function wholes(actors: readonly ActorReference[]): (actor: ActorId) => ActorId | null {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const wholeOf = outermost(actors);
  return (actor) => {
    const id = wholeOf(actor);
    const kind = known.get(id)?.kind;
    // An article may name the part alone; what it is part of is then unlisted, and taken for a state.
    const counts = kind === undefined ? id !== actor : kind === 'state' || kind === 'bloc' || kind === 'organization';
    return counts && !id.startsWith('?') ? id : null;
  };
}
