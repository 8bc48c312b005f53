import type { ActorId, ActorReference } from '../model/actor.js';
import type { Measure, SummaryRow } from '../summarize/index.js';
import type { Inference } from './options.js';

/** Speakers shown when nobody is asked for. */
const MOST_SPEAKERS = 8;
const PREFIX = 'voice:';
/** A share that every article has in which anybody is quoted. */
const ALWAYS = 'voice:unknown';
const KINDS = new Set(['voice:named', 'voice:anonymous', ALWAYS]);

/**
 * The actors that get most of the quoted words, every article counted once; those who speak in fewer than `minArticles`
 * articles only where nobody speaks in more. By share, then by id.
 */
export function topSpeakers(rows: readonly SummaryRow[], { minArticles }: Inference): ActorId[] {
  const heard = new Map<ActorId, { sum: number; articles: number }>();
  for (const { measures } of rows) {
    for (const [channel, { value }] of Object.entries(measures)) {
      if (!channel.startsWith(PREFIX) || KINDS.has(channel) || value === 0) continue;
      const id = channel.slice(PREFIX.length);
      const { sum, articles } = heard.get(id) ?? { sum: 0, articles: 0 };
      heard.set(id, { sum: sum + value, articles: articles + 1 });
    }
  }
  const all = [...heard].sort((a, b) => b[1].sum - a[1].sum || (a[0] < b[0] ? -1 : 1));
  const often = all.filter(([, { articles }]) => articles >= minArticles);
  return (often.length > 0 ? often : all).slice(0, MOST_SPEAKERS).map(([id]) => id);
}

/** Adds a share of 0 for every speaker that an article with quotations does not quote. */
export function withSilentSpeakers(rows: readonly SummaryRow[], speakers: readonly ActorReference[]): SummaryRow[] {
  return rows.map((row) => {
    const any = Object.hasOwn(row.measures, ALWAYS) ? row.measures[ALWAYS] : undefined;
    const missing = speakers.map(({ id }) => PREFIX + id).filter((channel) => !Object.hasOwn(row.measures, channel));
    if (!any || missing.length === 0) return row;
    const silence = nothingOf(any);
    return {
      ...row,
      measures: { ...row.measures, ...Object.fromEntries(missing.map((channel) => [channel, silence])) },
    };
  });
}

/** The measure of an article that was looked through as `like` says, and held nothing. */
export function nothingOf(like: Measure): Measure {
  const blocks = like.blocks.map((number, i) => (i % 2 === 0 ? 0 : number));
  return { value: 0, observations: 0, blocks, prior: 0, evidence: [] };
}
