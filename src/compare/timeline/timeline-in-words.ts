import type { Timeline } from '../../model/index.js';
import { qInWords } from '../../prose/index.js';
import { ALPHA } from '../inference/index.js';
import { sayValue } from '../telling/index.js';

const MOST_CHANGES = 6;

type Told = Pick<Timeline, 'channels' | 'articles' | 'every' | 'by'>;

/**
 * The changes that chance hardly brings about, a sentence each, the surest first; and what to do where no period has an estimate.
 * No articles: nothing to say.
 */
export function timelineInWords({ channels, articles, every, by }: Told): string[] {
  const rows = channels.flatMap(({ groups }) => groups);
  if (articles === 0 || rows.length === 0) return [];
  const longer = every === 'year' ? '' : ' Longer periods may have.';
  const drawn = rows.some(({ estimates }) => estimates.some(({ kind }) => kind === 'estimate'));
  const empty = drawn ? [] : [`No ${every} has enough articles of one ${by} for an estimate.${longer}`];
  const found = channels.flatMap(({ label, unit, groups }) =>
    groups.flatMap(({ group, change }) => {
      if (!change || change.q > ALPHA) return [];
      const { before, after, period, day, q } = change;
      const said = `${label}: ${group} changes in ${period}, from ${sayValue(before, unit)} to ${sayValue(after, unit)} (first article since on ${day}, ${qInWords(q)}).`;
      return [{ said, q }];
    }),
  );
  found.sort((a, b) => a.q - b.q);
  const tested = rows.some(({ change }) => change !== null);
  const none = tested
    ? 'No change is told apart from chance at this number of articles.'
    : `No ${by} has enough articles to look for a change.`;
  return [...empty, ...(found.length > 0 ? found.slice(0, MOST_CHANGES).map(({ said }) => said) : [none])];
}
