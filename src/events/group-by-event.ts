import { checkKeys, demand } from '../core/index.js';
import type { Article, Warning, WorkOptions } from '../model/index.js';
import { canonicalOrder } from './canonical.js';
import { clusterByEvent } from './cluster.js';
import { dayOf, isoDay } from './day.js';
import { namer } from './name-events.js';

/** How long an event lasts, and how alike its articles are. */
export interface GroupByEventOptions extends WorkOptions {
  /** Last day that a date can truly name, `YYYY-MM-DD`; articles of later days get a warning. Default: today (UTC). */
  readonly until?: string;
  /** Days from the first to the last article of one event, at least 0. Default 10. */
  readonly days?: number;
  /** Mean cosine of the articles of one event, between 0 and 1; higher makes more and smaller events. Default 0.18. */
  readonly alike?: number;
}

/** Articles on one event. */
export interface NewsEvent {
  readonly event: string;
  /** Ids, by day. */
  readonly articles: readonly string[];
  /** ISO days of the first and the last article; null when none is dated. */
  readonly from: string | null;
  readonly until: string | null;
}

/** The articles with their events, and what was found on the way. */
export interface EventGroups {
  /** The articles in the order they came, with `event`. */
  readonly articles: Article[];
  /** By first day, those without one first. */
  readonly events: readonly NewsEvent[];
  /** Ids of articles that are nearly the same text (wire copy), two or more each. */
  readonly copies: readonly (readonly string[])[];
  readonly warnings: readonly Warning[];
}

const OPTIONS: readonly string[] = ['until', 'days', 'alike', 'onProgress', 'signal'];
/** Articles that one warning names. */
const NAMED = 5;
/** Passes over the articles. */
const PASSES = 4;

/**
 * Finds which articles report the same event, by their words and dates, so that outlets can be compared within events. An
 * `event` that an article already has is kept: its articles are together and never mix with those of another given event;
 * further ones may join them. Other events are named after their first day and the title of their most typical article:
 * "2022-07-19 Leaders meet in Tehran". An event may have a single article; an article without words has no event.
 *
 * Near-duplicates (MinHash) count as one text; the rest is average-link clustering of tf-idf vectors over an inverted
 * index. The same articles in any order give the same events, to the byte. Time grows with the number of articles, not of
 * pairs. Articles without a date are grouped by their words alone, which is less sure, with a warning.
 *
 * @throws StandpointError `invalid-option`, `unknown-option`; whatever reason `signal` gives
 * @example const { articles } = groupByEvent([{ id: '1', outlet: 'A', text: 'Leaders meet.' }]);
 */
export function groupByEvent(articles: readonly Article[], options: GroupByEventOptions = {}): EventGroups {
  checkKeys(options, OPTIONS);
  const { days = 10, alike = 0.18, until, onProgress, signal } = options;
  demand(Number.isFinite(days) && days >= 0, 'days', days, 'a number of at least 0');
  demand(alike > 0 && alike < 1, 'alike', alike, 'a number between 0 and 1');
  const last = until === undefined ? Math.floor(Date.now() / 86_400_000) : dayOf(until);
  demand(!Number.isNaN(last), 'until', until, 'a day of the form YYYY-MM-DD');
  let steps = 0;
  const step = () => {
    signal?.throwIfAborted();
    if (++steps % PASSES === 0 && steps < PASSES * articles.length) onProgress?.(steps / PASSES, articles.length);
  };
  const order = canonicalOrder(articles);
  const sorted = order.map((i) => articles[i]!);
  const { clusters, copies } = clusterByEvent(sorted, { window: days, alike, step });

  const named = articles.slice();
  const name = namer(articles.flatMap(({ event }) => event || []));
  const events = clusters.map(({ members, typical }): NewsEvent => {
    const dated = members.map((i) => dayOf(sorted[i]!.date)).filter((day) => !Number.isNaN(day));
    const given = members.map((i) => sorted[i]!.event).find(Boolean);
    const event = given ?? name(dated[0] ?? Number.NaN, sorted[typical]!);
    for (const i of members) named[order[i]!] = { ...sorted[i]!, event };
    const ids = members.map((i) => sorted[i]!.id);
    return { event, articles: ids, from: isoDay(dated[0] ?? Number.NaN), until: isoDay(dated.at(-1) ?? Number.NaN) };
  });
  onProgress?.(articles.length, articles.length);
  return {
    articles: named,
    events,
    copies: copies.map((same) => same.map((i) => sorted[i]!.id)),
    warnings: [...undated(articles), ...later(sorted, last)],
  };
}

function undated(articles: readonly Article[]): Warning[] {
  const lacking = articles.filter(({ date }) => Number.isNaN(dayOf(date))).length;
  if (lacking === 0) return [];
  const count =
    lacking === articles.length ? 'no article has a date' : `${lacking} of ${articles.length} articles have no date`;
  return [{ code: 'missing-date', message: `${count}: they are put into events by their words alone` }];
}

/** Dates that cannot be true are taken as they stand: whether they are wrong by a day or a century nobody knows. */
function later(articles: readonly Article[], last: number): Warning[] {
  const ids = articles.filter(({ date }) => dayOf(date) > last).map(({ id }) => `"${id}"`);
  if (ids.length === 0) return [];
  const named = ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '');
  const count = ids.length === 1 ? 'an article has' : `${ids.length} articles have`;
  return [{ code: 'future-date', message: `${count} a date after ${isoDay(last)}: ${named}` }];
}
