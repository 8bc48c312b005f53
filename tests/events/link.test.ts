import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heap } from '../../src/events/heap.js';
import { averageLink } from '../../src/events/link.js';
import { neighbours } from '../../src/events/neighbours.js';
import { tfIdf, type Vectors } from '../../src/events/vectors.js';
import { WORDS } from './words.js';

const texts = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), { maxLength: 10 })
  .map((list) => list.map((words) => ({ title: '', text: words.join(' ') })));

function cosine({ starts, terms, weights }: Vectors, i: number, j: number): number {
  const ours = new Map<number, number>();
  for (let k = starts[i]!; k < starts[i + 1]!; k++) ours.set(terms[k]!, weights[k]!);
  let sum = 0;
  for (let k = starts[j]!; k < starts[j + 1]!; k++) sum += weights[k]! * (ours.get(terms[k]!) ?? 0);
  return sum;
}

/** Average link the slow way: all pairs of groups, the best one first. */
function slowly(n: number, alike: (i: number, j: number) => number, least: number): number[] {
  const groups = Array.from({ length: n }, (_, i) => [i]);
  for (;;) {
    let best = { mean: least, a: -1, b: -1 };
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const pairs = groups[a]!.flatMap((i) => groups[b]!.map((j) => alike(i, j)));
        const mean = pairs.reduce((x, y) => x + y, 0) / pairs.length;
        if (mean > best.mean + 1e-6) best = { mean, a, b };
      }
    }
    if (best.a < 0) break;
    groups[best.a]!.push(...groups.splice(best.b, 1)[0]!);
  }
  return Array.from({ length: n }, (_, i) => Math.min(...groups.find((group) => group.includes(i))!));
}

const free = { together: [], mayJoin: () => true, onJoin: () => {} };

describe('heap', () => {
  it('gives the highest score first, of equals the lowest numbers', () => {
    const link = fc.record({
      score: fc.integer({ min: 0, max: 5 }),
      a: fc.nat(5),
      b: fc.nat(5),
      stamp: fc.constant(0),
    });
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const queue = heap();
        for (const each of links) queue.push(each);
        const popped = links.map(() => queue.pop());
        expect(popped).toEqual([...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b));
        expect(queue.pop()).toBeUndefined();
      }),
    );
  });
});

describe('tfIdf', () => {
  it('gives every text a vector of length at most 1, and equal texts equal ones', () => {
    const vectors = tfIdf([
      { title: 'Oder', text: 'The Oder rises.' },
      { title: 'Oder', text: 'The Oder rises.' },
      { title: '', text: 'Gold of Lima; the Oder.' },
    ]);
    expect(cosine(vectors, 0, 1)).toBeCloseTo(1, 6);
    // "Lima" and "gold" are in one text only: they are in its length, but there is nothing to share.
    const own = cosine(vectors, 2, 2);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(0.6);
    expect(cosine(vectors, 0, 2)).toBeGreaterThan(0);
  });
  it('counts no word that says nothing of what a text is about', () => {
    const { starts } = tfIdf([
      { title: 'And so it was', text: 'They have been there.' },
      { title: 'And so it was', text: 'They have been there.' },
    ]);
    expect([...starts]).toEqual([0, 0, 0]);
  });
});

describe('neighbours', () => {
  it('are all pairs within the window that are alike enough, while texts are few', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(8), { minLength: 10, maxLength: 10 }), (list, gaps) => {
        const days = Float64Array.from(list, (_, i) => gaps.slice(0, i + 1).reduce((x, y) => x + y));
        // It may be anybody's neighbour.
        days[0] = Number.NaN;
        const vectors = tfIdf(list);
        const found: string[] = [];
        neighbours(vectors, days, { window: 10, least: 0.2 })((a, b) => found.push(`${a}-${b}`));
        const expected: string[] = [];
        for (let a = 0; a < list.length; a++) {
          for (let b = 0; b < a; b++) {
            const alike = cosine(vectors, a, b);
            if (Math.abs(alike - 0.2) < 1e-6) return; // on the edge, where the last digit decides
            if (alike > 0.2 && !(days[a]! - days[b]! > 10)) expected.push(`${a}-${b}`);
          }
        }
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('averageLink', () => {
  it('gives what looking at all pairs gives', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const vectors = tfIdf(list);
        const alike = (i: number, j: number) => cosine(vectors, i, j);
        const edges = neighbours(vectors, new Float64Array(list.length), { window: 1, least: 1e-9 });
        const { first } = averageLink(vectors, edges, { ...free, least: 0.3 });
        // Where two means tie the slow way may take the other one: both are right, so only clear cases are held.
        const slow = slowly(list.length, alike, 0.3);
        const again = slowly(list.length, (i, j) => alike(i, j) * (1 + ((i * 31 + j * 17) % 7) * 1e-5), 0.3);
        if (JSON.stringify(slow) === JSON.stringify(again)) expect([...first]).toEqual(slow);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what is together together, and asks before it joins', () => {
    const list = ['Oder flood', 'Oder flood', 'Oslo budget', 'Oder flood rain'].map((text) => ({ title: '', text }));
    const vectors = tfIdf(list);
    const edges = neighbours(vectors, new Float64Array(4), { window: 1, least: 0.01 });
    const joins: [number, number][] = [];
    const { first } = averageLink(vectors, edges, {
      least: 0.2,
      together: [[0, 2]],
      mayJoin: (a, b) => !(a === 0 && b === 1),
      onJoin: (a, b) => joins.push([a, b]),
    });
    expect([...first]).toEqual([0, 1, 0, 1]);
    expect(joins).toEqual([[1, 3]]);
  });
});
