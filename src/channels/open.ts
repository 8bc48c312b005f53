import type { ActorId, SummaryRow } from '../model/index.js';
import type { ActorName, ArticleChannel, ArticleView } from './reading/index.js';

/** Channels of which nobody knows beforehand which there are: one for everybody who speaks, for everybody who is named. */
export interface OpenChannels {
  /** What the ids of the channels begin with that rank the members, before the member's own. */
  readonly prefix: string;
  /** Members shown at most. */
  readonly most: number;
  /** The members that an article has a channel for: actors, or classes of words. */
  readonly members: (article: ArticleView) => readonly string[];
  readonly channel: (member: ActorName) => ArticleChannel;
  /** Id of a channel that every article has that was looked through: it has a 0 for members it does not name. Null for none. */
  readonly base: string | null;
  /** Names after the prefix that are no members. */
  readonly except?: readonly string[];
  /** All there can be, in the order they are shown; else those with most come first. */
  readonly all?: readonly string[];
}

export function isOpen(channels: ArticleChannel | OpenChannels): channels is OpenChannels {
  return 'members' in channels;
}

/**
 * The members that have most of it, every article counted once; those in fewer than `fewest` articles only where nobody is in more.
 * By sum, then by id.
 */
export function foremost(
  rows: readonly SummaryRow[],
  { prefix, most, except = [], all }: OpenChannels,
  fewest: number,
): ActorId[] {
  const seen = new Map<ActorId, { sum: number; articles: number }>();
  for (const { measures } of rows) {
    for (const [channel, { value }] of Object.entries(measures)) {
      if (!channel.startsWith(prefix) || value === 0) continue;
      const id = channel.slice(prefix.length);
      if (except.includes(id)) continue;
      const { sum, articles } = seen.get(id) ?? { sum: 0, articles: 0 };
      seen.set(id, { sum: sum + value, articles: articles + 1 });
    }
  }
  const ranked = [...seen].sort((a, b) => b[1].sum - a[1].sum || (a[0] < b[0] ? -1 : 1));
  const often = ranked.filter(([, { articles }]) => articles >= fewest);
  const found = (often.length > 0 ? often : ranked).slice(0, most).map(([id]) => id);
  return all?.filter((id) => found.includes(id)) ?? found;
}

/** Adds a value of 0 on each channel to the rows that have the channel `base`, but say nothing of it. */
export function completed(rows: readonly SummaryRow[], channels: readonly string[], base: string): SummaryRow[] {
  return rows.map((row) => {
    const like = Object.hasOwn(row.measures, base) ? row.measures[base] : undefined;
    const missing = channels.filter((channel) => !Object.hasOwn(row.measures, channel));
    if (!like || missing.length === 0) return row;
    // As if the article had been looked through and held nothing.
    const blocks = like.blocks.map((x, i) => (i % 2 === 0 ? 0 : x));
    const nothing = { value: 0, observations: 0, blocks, prior: 0, evidence: [] };
    return { ...row, measures: { ...row.measures, ...Object.fromEntries(missing.map((id) => [id, nothing])) } };
  });
}
