/** Two groups and how much they belong together. */
export interface Link {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  /** Tells whether either has changed since. */
  readonly stamp: number;
}

/** Priority queue: the highest score first; of equals the one with the lower numbers, so that order decides nothing. */
export interface Heap {
  push(link: Link): void;
  pop(): Link | undefined;
}

export function heap(): Heap {
  const links: Link[] = [];
  return {
    push(link) {
      let at = links.push(link) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!before(link, links[parent]!)) break;
        links[at] = links[parent]!;
        at = parent;
      }
      links[at] = link;
    },
    pop() {
      const top = links[0];
      const last = links.pop();
      if (top === undefined || last === undefined || links.length === 0) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= links.length) break;
        if (child + 1 < links.length && before(links[child + 1]!, links[child]!)) child++;
        if (!before(links[child]!, last)) break;
        links[at] = links[child]!;
        at = child;
      }
      links[at] = last;
      return top;
    },
  };
}

function before(x: Link, y: Link): boolean {
  return x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}
