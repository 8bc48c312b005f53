import type { View } from './view.js';

/** Places kept on either side of a target. */
const REACH = 80;

/** What a target sees of its sentence: places `from` to `to` of `view` are the target. */
export interface Cropped {
  readonly view: View;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a very long sentence down to the places around the target. It bounds the work on text without full stops, and
 * keeps what lies far off, such as where an endless sentence was cut, from changing the answer.
 */
export function cropView(view: View, from: number, to: number): Cropped {
  const low = Math.max(0, from - REACH);
  const high = Math.min(view.word.length, to + REACH + 1);
  if (low === 0 && high === view.word.length) return { view, from, to };
  const cut = Object.entries(view).map(([column, list]) => [column, list.slice(low, high)]);
  // The columns of a view, all of them.
  return { view: { ...(Object.fromEntries(cut) as View), roles: [] }, from: from - low, to: to - low };
}
