import { sets } from './sets.js';
import { BANDS, bandOf, likeness } from './signature.js';
import { spansOf } from './spans.js';

/** Texts that share at least half of their runs of four words are one text: cut, retitled or lightly edited. */
const SAME_TEXT = 0.5;

/** Whether two signatures are of nearly the same text. */
export function sameText(a: string, b: string): boolean {
  return likeness(a, b) >= SAME_TEXT;
}

/** Texts of one band that a further one is held against; templates must not make this quadratic. */
const MOST_LEADERS = 8;

export interface NearDuplicateOptions {
  /** Day of each text; NaN where it has none. */
  readonly days: ArrayLike<number>;
  /** Days from the first to the last of a cluster; the same words much later are another report. */
  readonly window: number;
  /** Texts with the same key are in one cluster whenever they were printed. */
  readonly keys?: readonly (string | undefined)[];
  /** Texts with different labels are never in one cluster because of their signatures. */
  readonly labels?: readonly (string | undefined)[];
}

/**
 * Clusters of texts that are nearly the same, found by banding their signatures: linear in their number. Returns for each
 * the position of the first of its cluster. Those with the signature '' stand alone. The answer may depend on the order in which
 * they are given: sort them first.
 * @see Leskovec, Rajaraman & Ullman (2020), Mining of Massive Datasets, ch. 3
 */
export function nearDuplicates(signatures: readonly string[], options: NearDuplicateOptions): Int32Array {
  const { days, window } = options;
  const labels = options.labels?.slice() ?? [];
  const found = sets(signatures.length);
  const spans = spansOf(signatures.length);
  for (let i = 0; i < signatures.length; i++) spans.add(i, days[i]!);
  const join = (a: number, b: number) => {
    labels[Math.min(a, b)] = labels[a] ?? labels[b];
    found.join(a, b);
    spans.join(Math.min(a, b), Math.max(a, b));
  };
  const firstWith = new Map<string, number>();
  options.keys?.forEach((key, i) => {
    if (key === undefined) return;
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, i);
    else join(found.first(first), i);
  });
  const joins = (i: number, j: number): boolean => {
    const [a, b] = [found.first(i), found.first(j)];
    if (a === b) return true;
    const [one, other] = [labels[a], labels[b]];
    if (one !== undefined && other !== undefined && one !== other) return false;
    if (!spans.fit(a, b, window) || !sameText(signatures[i]!, signatures[j]!)) return false;
    join(a, b);
    return true;
  };
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>();
    for (let i = 0; i < signatures.length; i++) {
      const key = bandOf(signatures[i]!, band);
      if (key === '') continue;
      const leaders = buckets.get(key);
      if (leaders === undefined) buckets.set(key, [i]);
      else if (!leaders.some((j) => joins(i, j)) && leaders.length < MOST_LEADERS) leaders.push(i);
    }
  }
  return found.all();
}
