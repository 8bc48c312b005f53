/** Whoever has an id and may belong to somebody else: actors, and references to them. */
export interface Part {
  readonly id: string;
  readonly partOf?: string | undefined;
}

/** Where an actor stands among those asked for: 0 the first, 1 the second, −1 none of them. */
export type SideOf = (id: string) => number;

/**
 * Finds the outermost whole of an actor: `RUS` for `RUS:putin`; the actor itself when it belongs to nobody. Of whom the
 * list names no whole, `otherwise` is asked.
 */
export function outermost(
  actors: Iterable<Part>,
  otherwise: (id: string) => string | undefined = () => undefined,
): (id: string) => string {
  const parents = parentsOf(actors);
  return remembered((id) => {
    let last = id;
    for (const each of upward(id, (part) => parents.get(part) ?? otherwise(part))) last = each;
    return last;
  });
}

/**
 * Assigns every actor to the asked one that it is, or is part of, directly or through others: its place in `asked`, −1
 * for neither. Somebody who belongs to several counts for the nearest.
 */
export function nearestWhole(actors: Iterable<Part>, asked: readonly string[]): SideOf {
  const parents = parentsOf(actors);
  const places = new Map(asked.map((id, i) => [id, i]));
  return remembered((id) => {
    for (const each of upward(id, (part) => parents.get(part))) {
      const place = places.get(each);
      if (place !== undefined) return place;
    }
    return -1;
  });
}

/** An actor, what it is part of, and so on. Ends where a registry made by hand closes a circle. */
export function* upward(id: string, parentOf: (id: string) => string | undefined): Generator<string, void> {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parentOf(at)) {
    seen.add(at);
    yield at;
  }
}

function parentsOf(actors: Iterable<Part>): ReadonlyMap<string, string | undefined> {
  const parents = new Map<string, string | undefined>();
  for (const { id, partOf } of actors) parents.set(id, partOf);
  return parents;
}

function remembered<Found extends string | number>(find: (id: string) => Found): (id: string) => Found {
  const known = new Map<string, Found>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined) {
      found = find(id);
      known.set(id, found);
    }
    return found;
  };
}
