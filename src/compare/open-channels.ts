import type { ActorId } from '../model/actor.js';
import type { Measure, SummaryRow } from './summary/index.js';

/**
 * The actors of an open list of channels (`voice:…`, `third:…`) that have most of it, every article counted once; those in
 * fewer than `fewest` articles only where nobody is in more. By sum, then by id.
 */
export function foremost(
  rows: readonly SummaryRow[],
  options: {
    readonly prefix: string;
    readonly most: number;
    readonly fewest: number;
    readonly except?: readonly string[];
  },
): ActorId[] {
  const { prefix, most, fewest, except = [] } = options;
  const passed = new Set(except.map((name) => prefix + name));
  const seen = new Map<ActorId, { sum: number; articles: number }>();
  for (const { measures } of rows) {
    for (const [channel, { value }] of Object.entries(measures)) {
      if (!channel.startsWith(prefix) || passed.has(channel) || value === 0) continue;
      const id = channel.slice(prefix.length);
      const { sum, articles } = seen.get(id) ?? { sum: 0, articles: 0 };
      seen.set(id, { sum: sum + value, articles: articles + 1 });
    }
  }
  const all = [...seen].sort((a, b) => b[1].sum - a[1].sum || (a[0] < b[0] ? -1 : 1));
  const often = all.filter(([, { articles }]) => articles >= fewest);
  return (often.length > 0 ? often : all).slice(0, most).map(([id]) => id);
}

/** Adds a value of 0 on each channel to the rows that have the channel `base`, but say nothing of it. */
export function completed(rows: readonly SummaryRow[], channels: readonly string[], base: string): SummaryRow[] {
  return rows.map((row) => {
    const like = Object.hasOwn(row.measures, base) ? row.measures[base] : undefined;
    const missing = channels.filter((channel) => !Object.hasOwn(row.measures, channel));
    if (!like || missing.length === 0) return row;
    const nothing = nothingLike(like);
    return { ...row, measures: { ...row.measures, ...Object.fromEntries(missing.map((id) => [id, nothing])) } };
  });
}

/** The measure of an article that was looked through like another, and held nothing. */
function nothingLike({ blocks }: Measure): Measure {
  return { value: 0, observations: 0, blocks: blocks.map((x, i) => (i % 2 === 0 ? 0 : x)), prior: 0, evidence: [] };
}
