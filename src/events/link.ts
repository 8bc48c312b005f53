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

/** A group of texts: how many, and the sum of their vectors. */
interface Cluster {
  readonly size: number;
  readonly sum: Sparse;
}

export interface Linked {
  /** First member of each text's group. */
  readonly first: Int32Array;
  /** Sum of the vectors of the group with that first member. */
  sum(first: number): Sparse;
}

/**
 * Average-link clustering: the two groups with the highest mean cosine over all their pairs become one until no mean
 * reaches `least`. Only groups that some edge connects are looked at; means are taken from the sums of vectors, so they are
 * those of all pairs. When two groups become one its mean to a third is never above both of theirs, so that what waits in
 * the queue is an upper bound and needs to be taken anew only when its turn comes.
 * @see Sokal & Michener (1958), A statistical method for evaluating systematic relationships
 */
export function averageLink(vectors: Vectors, eachEdge: EachEdge, options: LinkOptions): Linked {
  const { least, together, mayJoin, onJoin } = options;
  const n = vectors.starts.length - 1;
  const found = sets(n);
  // Single texts are not among them: their vectors are at hand.
  const clusters = new Map<number, Cluster>();
  const clusterOf = (first: number): Cluster => clusters.get(first) ?? { size: 1, sum: sumOf(vectors, [first]) };
  for (const members of together) {
    const first = members[0]!;
    for (const i of members) found.join(first, i);
    clusters.set(first, { size: members.length, sum: sumOf(vectors, members) });
  }

  /** How often each group has grown. */
  const grown = new Int32Array(n);
  const queue = heap();
  const push = (i: number, j: number, cosine?: number) => {
    const [a, b] = [Math.min(i, j), Math.max(i, j)];
    if (a === b || !mayJoin(a, b)) return;
    const score = cosine ?? meanOf(clusterOf(a), clusterOf(b));
    if (score >= least) queue.push({ score, a, b, stamp: grown[a]! + grown[b]! });
  };
  eachEdge((i, j, cosine) => {
    const [a, b] = [found.first(i), found.first(j)];
    if (a === i && b === j && !clusters.has(a) && !clusters.has(b)) push(a, b, cosine);
    else push(a, b);
  });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { a, b, stamp } = next;
    const [x, y] = [found.first(a), found.first(b)];
    if (x !== a || y !== b || grown[a]! + grown[b]! !== stamp) {
      push(x, y);
      continue;
    }
    if (!mayJoin(a, b)) continue;
    const [one, other] = [clusterOf(a), clusterOf(b)];
    clusters.set(a, { size: one.size + other.size, sum: plus(one.sum, other.sum) });
    clusters.delete(b);
    grown[a]!++;
    found.join(a, b);
    onJoin(a, b);
  }
  return { first: found.all(), sum: (first) => clusterOf(first).sum };
}

function meanOf(a: Cluster, b: Cluster): number {
  return product(a.sum, b.sum) / (a.size * b.size);
}
