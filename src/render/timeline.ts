import type { Change, Estimate, Timeline, TimelineChannel, TimelineGroup } from '../model/index.js';
import { inUnit, isDistinctAt, qInWords } from '../prose/index.js';
import { type Scale, scaleFor } from './scale.js';

/** A period with an article, or a stretch of periods without any. */
export type Stretch =
  | { readonly kind: 'period'; readonly index: number; readonly name: string }
  | { readonly kind: 'gap'; readonly periods: number };

/** The periods of a timeline with at least one article on a channel, and how many lie between them. */
export function stretches(timeline: Timeline, channel: TimelineChannel): readonly Stretch[] {
  const found: Stretch[] = [];
  let empty = 0;
  timeline.periods.forEach((name, index) => {
    if (!channel.groups.some(({ estimates }) => (estimates[index]?.articles ?? 0) > 0)) {
      empty++;
      return;
    }
    // What lies before the first period or after the last is no gap of this channel.
    if (empty > 0 && found.length > 0) found.push({ kind: 'gap', periods: empty });
    empty = 0;
    found.push({ kind: 'period', index, name });
  });
  return found;
}

/** "+0.12", with a dagger where few: "(2)" stands for two articles, too few for a number; "–" for none. */
export function estimateInWords(estimate: Estimate | undefined, { unit }: TimelineChannel): string {
  if (estimate === undefined || estimate.articles === 0) return '–';
  return estimate.kind === 'estimate' ? inUnit(estimate.mean, unit) : `(${estimate.articles})`;
}

/** What the signs of {@link estimateInWords} mean. */
export const PERIODS_KEY = 'A number in brackets: that many articles, too few for an estimate; –: none.';

/** "2022-10-18: −0.02 before, −0.11 since; q=0.031". */
export function changeInWords({ day, before, after, q }: Change, { unit }: TimelineChannel): string {
  return `${day}: ${inUnit(before, unit)} before, ${inUnit(after, unit)} since; ${qInWords(q)}`;
}

/** The groups whose change chance hardly brings about. */
export function changed(channel: TimelineChannel): readonly (TimelineGroup & { readonly change: Change })[] {
  return channel.groups.flatMap((row) =>
    row.change && isDistinctAt(row.change.q) ? [{ ...row, change: row.change }] : [],
  );
}

/** The scale of a channel's chart: like that of a comparison, it holds every interval, the narrowest of a few. */
export function timelineScale({ unit, groups }: TimelineChannel): Scale {
  return scaleFor(
    unit,
    groups.flatMap(({ estimates }) => estimates),
  );
}
