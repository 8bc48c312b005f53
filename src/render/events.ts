import type { Comparison, EventCoverage } from '../model/index.js';
import { cleanLine } from '../prose/index.js';

/**
 * The events a report shows, at most `limit`: those that some groups report and others pass over first, the most reported of
 * them first; then in order of time. Nothing for a single group.
 */
export function eventsToShow(comparison: Comparison, limit: number): readonly EventCoverage[] {
  if (comparison.groups.length < 2) return [];
  const rank = ({ groups }: EventCoverage): number => {
    const reporting = groups.filter(({ about }) => about > 0).length;
    return reporting < groups.length ? 1 : 0;
  };
  const size = ({ groups }: EventCoverage): number => groups.reduce((sum, { about }) => sum + about, 0);
  return comparison.events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => rank(b.event) - rank(a.event) || size(b.event) - size(a.event) || a.index - b.index)
    .slice(0, limit)
    .sort((a, b) => a.index - b.index)
    .map(({ event }) => event);
}

/** What a group makes of an event: the number of articles about what is asked; "(2)" for articles that are not; "–" for none. */
export function coverageInWords(event: EventCoverage, group: string): string {
  const found = event.groups.find((each) => each.group === group);
  if (!found || found.articles === 0) return '–';
  return found.about > 0 ? String(found.about) : `(${found.articles})`;
}

/** The name of an event after its first day; a name that begins with the day already has it. */
export function eventName({ event, first }: EventCoverage): string {
  return cleanLine(first === null || event.startsWith(first) ? event : `${first} ${event}`);
}

/** What the signs of {@link coverageInWords} mean. */
export const EVENTS_KEY =
  'Articles on each event that are about what is asked; in brackets: on the event, but not about it; –: none.';
