import type { Timeline } from '../model/timeline.js';
import { ALPHA } from './findings.js';
import { sayChance, sayValue } from './say-numbers.js';

const MOST_CHANGES = 6;

/** The changes that chance hardly brings about, a sentence each, the surest first. */
export function timelineInWords({ channels, articles }: Pick<Timeline, 'channels' | 'articles'>): string[] {
  if (articles === 0) return [];
  const found = channels.flatMap(({ label, unit, groups }) =>
    groups.flatMap(({ group, change }) => {
      if (!change || change.q > ALPHA) return [];
      const { before, after, period, day, q } = change;
      const said = `${label}: ${group} changes in ${period}, from ${sayValue(before, unit)} to ${sayValue(after, unit)} (first article since on ${day}, ${sayChance(q)}).`;
      return [{ said, q }];
    }),
  );
  if (found.length === 0) return ['No change is told apart from chance at this number of articles.'];
  return found
    .sort((a, b) => a.q - b.q)
    .slice(0, MOST_CHANGES)
    .map(({ said }) => said);
}
