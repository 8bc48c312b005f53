import type { PolnearRow } from '../../rows/index.js';
import { headOf } from '../actors/index.js';
import type { MetricValue } from '../scores/index.js';
import { type Graded, share } from '../scores/index.js';
import type { PolnearAnswer } from './polnear-word-f1.js';
import { inside, words } from './words.js';

/**
 * Among gold attributions that have a source, and half of whose content's words lie in the content of one found
 * attribution: the share, in percent, whose source's head is overlapped by that attribution's source.
 */
export function polnearSource(rows: readonly PolnearRow[], answers: readonly PolnearAnswer[]): MetricValue | null {
  const cases: Graded[] = [];
  for (const [i, row] of rows.entries()) {
    const all = words(row.text);
    const found = answers[i]!.attributions;
    const covered = found.map((each) => indices(inside(all, each.content)));
    for (const gold of row.attributions) {
      const head = goldHead(row.text, gold.source);
      if (!head) continue;
      const content = indices(inside(all, gold.content));
      if (content.size === 0) continue;
      let best = -1;
      let most = 0;
      for (const [f, indexes] of covered.entries()) {
        let shared = 0;
        for (const index of content) if (indexes.has(index)) shared += 1;
        if (shared > most) {
          most = shared;
          best = f;
        }
      }
      if (best < 0 || most < content.size / 2) continue;
      const hit = found[best]!.source.some(([start, end]) => start < head[1] && head[0] < end);
      cases.push({ credit: hit ? 1 : 0, cluster: row.id });
    }
  }
  return share(cases);
}

function indices(flags: readonly boolean[]): Set<number> {
  const set = new Set<number>();
  for (const [i, flag] of flags.entries()) if (flag) set.add(i);
  return set;
}

/** The head of the source's first range, as offsets of the text. */
function goldHead(text: string, source: readonly (readonly [number, number])[]): readonly [number, number] | null {
  const [first] = source;
  if (!first) return null;
  const pieces = [...text.slice(first[0], first[1]).matchAll(/[\p{L}\p{M}\p{N}.&-]+(?:['’][\p{L}]+)*|\S/gu)];
  const head = pieces[headOf(pieces.map((each) => each[0]))];
  return head ? [first[0] + head.index, first[0] + head.index + head[0].length] : null;
}
