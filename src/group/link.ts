import { heap } from './heap.js';
import type { EachEdge } from './neighbours.js';
import { sets } from './sets.js';
import { plus, product, type Sparse, sumOf } from './sparse.js';
import type { Vectors } from './vectors.js';

export interface LinkOptions {
  /** Mean cosine from which two groups become one. */
  readonly least: number;
  /** Texts that are one group from the start, in ascending order. */
  readonly together: readonly (readonly number[])[];
  /** Whether two groups, known by their first members, may become one. */
  readonly mayJoin: (a: number, b: number) => boolean;
  /** Told of every joining: `a` is the first member of the new group, `b` was that of the one that went into it. */
  readonly onJoin: (a: number, b: number) => void;
}

/** A group of texts: how many, the sum of their vectors, and the sum of all cosines between it and each of its neighbours. */
interface Cluster {
  size: number;
  sum: Sparse;
  near: Map<number, number>;
}

export interface Linked {
  /** First member of each text's group. */
  readonly first: Int32Array;
  /** Sum of the vectors of the group with that first member. */
  sum(first: number): Sparse;
}

/**
 * Average-link clustering: the two groups with the highest mean cosine over all their pairs become one until no mean
 * reaches `least`. Only groups that some edge connects are looked at; cosines that no edge holds are taken from the sums
 * of vectors, so the means are those of all pairs.
 * @see Sokal & Michener (1958), A statistical method for evaluating systematic relationships
 */
export function averageLink(vectors: Vectors, eachEdge: EachEdge, options: LinkOptions): Linked {
  const { least, together, mayJoin, onJoin } = options;
  const found = sets(vectors.starts.length - 1);
  const clusters = new Map<number, Cluster>();
  const clusterOf = (first: number): Cluster => {
    let cluster = clusters.get(first);
    if (cluster === undefined) {
      cluster = { size: 1, sum: sumOf(vectors, [first]), near: new Map() };
      clusters.set(first, cluster);
    }
    return cluster;
  };
  for (const members of together) {
    const first = members[0]!;
    for (const i of members) found.join(first, i);
    clusters.set(first, { size: members.length, sum: sumOf(vectors, members), near: new Map() });
  }
  eachEdge((a, b, cosine) => {
    const [x, y] = [found.first(a), found.first(b)];
    const [one, other] = [clusterOf(x), clusterOf(y)];
    if (x === y || one.near.has(y)) return;
    const cosines = one.size === 1 && other.size === 1 ? cosine : product(one.sum, other.sum);
    one.near.set(y, cosines);
    other.near.set(x, cosines);
  });

  const queue = heap();
  const meanOf = (a: number, b: number, cosines: number) => cosines / (clusterOf(a).size * clusterOf(b).size);
  const push = (a: number, b: number, cosines: number) => {
    const mean = meanOf(a, b, cosines);
    if (mean >= least && mayJoin(a, b)) queue.push({ score: mean, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [a, { near }] of clusters) for (const [b, cosines] of near) if (a < b) push(a, b, cosines);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { a, b, score } = next;
    const cosines = clusters.get(a)?.near.get(b);
    // What was queued before either of the two changed is stale; its successor is in the queue too.
    if (cosines === undefined || meanOf(a, b, cosines) !== score || !mayJoin(a, b)) continue;
    const kept = clusterOf(a);
    merge(kept, clusterOf(b), { a, b, clusterOf });
    clusters.delete(b);
    found.join(a, b);
    onJoin(a, b);
    for (const [other, shared] of kept.near) push(a, other, shared);
  }
  return { first: found.all(), sum: (first) => clusterOf(first).sum };
}

/** Puts group `b` into group `a`. */
function merge(
  kept: Cluster,
  gone: Cluster,
  { a, b, clusterOf }: { readonly a: number; readonly b: number; readonly clusterOf: (first: number) => Cluster },
): void {
  kept.near.delete(b);
  gone.near.delete(a);
  for (const [other, cosines] of kept.near) {
    const theirs = clusterOf(other);
    const sum = cosines + (gone.near.get(other) ?? product(gone.sum, theirs.sum));
    kept.near.set(other, sum);
    theirs.near.set(a, sum);
    theirs.near.delete(b);
  }
  for (const [other, cosines] of gone.near) {
    if (kept.near.has(other)) continue;
    const theirs = clusterOf(other);
    const sum = cosines + product(kept.sum, theirs.sum);
    kept.near.set(other, sum);
    theirs.near.set(a, sum);
    theirs.near.delete(b);
  }
  kept.sum = plus(kept.sum, gone.sum);
  kept.size += gone.size;
}
