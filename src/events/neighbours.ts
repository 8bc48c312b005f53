import { grown, type Vectors } from './vectors.js';

/** Calls `visit` with every two texts that are neighbours, the later one first, and the cosine of their vectors. */
export type EachEdge = (visit: (a: number, b: number, cosine: number) => void) => void;

/** Terms by which a text is looked up, its most telling ones. */
const LOOKED_UP = 48;
/** Entries of the index that are visited for one text, rarest terms first: this is what keeps the work linear. */
const MOST_VISITS = 6000;
/** Texts whose cosine is taken exactly, the most promising ones. */
const MOST_EDGES = 40;
const NONE = -1;

/**
 * For every text the earlier ones it resembles most, found through an inverted index: never all pairs. `days` are in
 * ascending order, those of undated texts NaN and first; texts more than `window` days apart are no neighbours.
 */
export function neighbours(
  vectors: Vectors,
  days: Float64Array,
  options: { readonly window: number; readonly least: number; readonly onText?: () => void },
): EachEdge {
  const { starts, terms, weights, size } = vectors;
  const { window, least, onText } = options;
  const n = days.length;
  // The latest entry of each term; from there each names the one before it. Entry e is of text ⌊e / LOOKED_UP⌋.
  const undated = new Int32Array(size).fill(NONE);
  const dated = new Int32Array(size).fill(NONE);
  const lengths = new Int32Array(size);
  const before = new Int32Array(n * LOOKED_UP).fill(NONE);
  const weightAt = new Float32Array(n * LOOKED_UP);
  const score = new Float64Array(n);
  const own = new Float32Array(size);
  // Kept as plain numbers: a large corpus has millions of edges.
  const edgeStarts = new Int32Array(n + 1);
  let ends = new Int32Array(1024);
  let cosines = new Float32Array(1024);
  let used = 0;
  for (let i = 0; i < n; i++) {
    onText?.();
    const from = starts[i]!;
    const to = starts[i + 1]!;
    const day = days[i]!;
    const seen: number[] = [];
    const heaviest = Array.from({ length: to - from }, (_, k) => from + k)
      .sort((x, y) => weights[y]! - weights[x]! || x - y)
      .slice(0, LOOKED_UP);
    const rarest = heaviest.slice().sort((x, y) => lengths[terms[x]!]! - lengths[terms[y]!]! || x - y);
    let visits = 0;
    const visit = (entry: number, weight: number): boolean => {
      const other = Math.floor(entry / LOOKED_UP);
      if (day - days[other]! > window || visits >= MOST_VISITS) return false;
      visits++;
      if (score[other] === 0) seen.push(other);
      score[other]! += weight * weightAt[entry]!;
      return true;
    };
    for (const k of rarest) {
      for (let entry = dated[terms[k]!]!; entry !== NONE && visit(entry, weights[k]!); ) entry = before[entry]!;
      for (let entry = undated[terms[k]!]!; entry !== NONE && visit(entry, weights[k]!); ) entry = before[entry]!;
      if (visits >= MOST_VISITS) break;
    }
    for (let k = from; k < to; k++) own[terms[k]!] = weights[k]!;
    for (const other of foremost(seen, score)) {
      let cosine = 0;
      for (let k = starts[other]!; k < starts[other + 1]!; k++) cosine += weights[k]! * own[terms[k]!]!;
      if (cosine < least) continue;
      if (used === ends.length) {
        ends = grown(ends, new Int32Array(2 * used));
        cosines = grown(cosines, new Float32Array(2 * used));
      }
      ends[used] = other;
      cosines[used++] = cosine;
    }
    for (let k = from; k < to; k++) own[terms[k]!] = 0;
    edgeStarts[i + 1] = used;
    for (const other of seen) score[other] = 0;
    const heads = Number.isNaN(day) ? undated : dated;
    let entry = i * LOOKED_UP;
    for (const k of heaviest) {
      const term = terms[k]!;
      weightAt[entry] = weights[k]!;
      before[entry] = heads[term]!;
      heads[term] = entry++;
      lengths[term]!++;
    }
  }
  return (visit) => {
    for (let i = 0; i < n; i++) {
      for (let k = edgeStarts[i]!; k < edgeStarts[i + 1]!; k++) visit(i, ends[k]!, cosines[k]!);
    }
  };
}

/** The few texts with the highest scores, best first; of equals the earlier one. Sorting all would cost more than finding them. */
function foremost(seen: readonly number[], score: Float64Array): number[] {
  const best: number[] = [];
  for (const text of seen) {
    const own = score[text]!;
    const last = best[MOST_EDGES - 1];
    if (last !== undefined && (score[last]! > own || (score[last] === own && last < text))) continue;
    let at = Math.min(best.length, MOST_EDGES - 1);
    for (; at > 0; at--) {
      const other = best[at - 1]!;
      if (score[other]! > own || (score[other] === own && other < text)) break;
      best[at] = other;
    }
    best[at] = text;
  }
  return best;
}
