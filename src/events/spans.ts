/** First and last day of groups, known by their first members. */
export interface Spans {
  /** Widens a group to a day; NaN changes nothing. */
  add(group: number, day: number): void;
  /** Puts group `b` into group `a`. */
  join(a: number, b: number): void;
  /** True when the two together last at most `window` days, or no longer than one of them does already. */
  fit(a: number, b: number, window: number): boolean;
}

export function spansOf(n: number): Spans {
  const from = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const until = new Float64Array(n).fill(Number.NEGATIVE_INFINITY);
  const add = (group: number, first: number, last: number) => {
    if (first < from[group]!) from[group] = first;
    if (last > until[group]!) until[group] = last;
  };
  return {
    add: (group, day) => add(group, day, day),
    join: (a, b) => add(a, from[b]!, until[b]!),
    fit(a, b, window) {
      const length = Math.max(until[a]!, until[b]!) - Math.min(from[a]!, from[b]!);
      return length <= Math.max(window, until[a]! - from[a]!, until[b]! - from[b]!);
    },
  };
}
