import { checkKeys, demand, didYouMean, grouped, nearest } from '../../core/index.js';
import { dayOf, isoDay } from '../../events/index.js';
import type {
  Change,
  ChannelDefinition,
  Estimate,
  Every,
  Summary,
  Timeline,
  TimelineChannel,
  Warning,
} from '../../model/index.js';
import { type ChangePoint, changePointTest, generator } from '../../stats/index.js';
import { countOnce } from '../answer/index.js';
import {
  adjustmentOf,
  type ChannelInference,
  casesOf,
  estimateOf,
  INFERENCE_OPTIONS,
  type InferenceOptions,
  inferenceOf,
  mostResampled,
  spreadOf,
} from '../inference/index.js';
import { planOf } from '../questions/index.js';
import { checkSummary } from '../summary/index.js';
import { type DatedRow, datedRows } from './dated-rows.js';
import type { InTimeOptions } from './options.js';
import { periodName, periodOf } from './periods.js';
import { timelineInWords } from './timeline-in-words.js';

const EVERY: readonly Every[] = ['day', 'week', 'month', 'quarter', 'year'];
export const TIME_OPTIONS = ['every', 'until', 'channels'] as const;

/** More periods than this are no longer shown one by one: those without any article are left out then. */
const MOST_PERIODS = 2000;
/** Orders at least as clear after which the test of a change may stop. */
const STOP_AFTER = 200;

/** Fills in defaults. @throws StandpointError `invalid-option` */
export function inTimeOf(options: InTimeOptions): { readonly every: Every; readonly until: number } {
  const { every = 'month', until, channels } = options;
  demand(EVERY.includes(every), 'every', every, '"day", "week", "month", "quarter" or "year"');
  const last =
    until === undefined ? Math.floor(Date.now() / 86_400_000) : typeof until === 'string' ? dayOf(until) : Number.NaN;
  demand(!Number.isNaN(last), 'until', until, 'a day of the form YYYY-MM-DD');
  const fits = channels === undefined || (Array.isArray(channels) && channels.length > 0);
  demand(fits, 'channels', channels, 'a list of at least one channel');
  return { every, until: last };
}

/**
 * The timeline of a summary of a question about stance or about a relationship; see `timeline`.
 * @throws StandpointError `invalid-option` for other questions and for channels the question does not have, `unknown-option`
 */
export function timelineOfSummary(summary: Summary, options: InTimeOptions & InferenceOptions = {}): Timeline {
  checkSummary(summary);
  return timelineOfChecked(summary, options);
}

/** {@link timelineOfSummary} of a summary that was made or checked here. */
export function timelineOfChecked(summary: Summary, options: InTimeOptions & InferenceOptions = {}): Timeline {
  checkKeys(options, [...TIME_OPTIONS, ...INFERENCE_OPTIONS]);
  const { every, until } = inTimeOf(options);
  const inference = inferenceOf(options);
  const { question } = summary;
  demand(
    question.kind === 'stance' || question.kind === 'relationship',
    'question',
    question.kind,
    'stance or relationship',
  );
  const once = countOnce(summary.rows);
  const plan = planOf({ ...summary, rows: once.rows }, { ...options, minArticles: inference.minArticles });
  const { rows, warnings } = datedRows(plan.rows, until);
  const definitions = chosen(plan.definitions, options.channels);
  const numbers = rows.map(({ day }) => periodOf(day, every));
  const { periods, gaps } = periodsOf(numbers);
  const byGroup = grouped(rows, ({ row }) => row.group);
  const groups = [...byGroup.keys()].sort();
  const byCell = grouped(
    rows.map(({ row }) => row),
    (row, i) => `${numbers[i]!}\n${row.group}`,
  );

  const bare = definitions.map((definition, index) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(index, definitions.length);
    const { id: channel, unit } = definition;
    const frame: ChannelInference = {
      channel,
      unit,
      inference,
      bySentence: false,
      byEvent: true,
      mostResampled: mostResampled(2),
    };
    const rowsOf = (group: string) => byGroup.get(group)!.map(({ row }) => row);
    const spread = spreadOf(groups.map((group) => casesOf(group, rowsOf(group), frame)));
    return groups.map((group) => {
      const estimates = periods.map((period): Estimate => {
        // Each period has random numbers of its own.
        const apart = { ...frame, inference: { ...inference, seed: inference.seed + period } };
        const cases = casesOf(group, byCell.get(`${period}\n${group}`) ?? [], apart);
        return estimateOf(cases, frame, spread);
      });
      return { group, estimates, change: changeOf(group, byGroup.get(group)!, frame) };
    });
  });
  options.onProgress?.(definitions.length, definitions.length);
  const found = bare.flat().flatMap(({ change }) => (change ? [change] : []));
  const adjusted = adjustmentOf(inference)(found.map(({ p }) => p));
  const qValues = new Map(found.map((change, i) => [change, adjusted[i]!]));
  const channels = definitions.map((definition, i): TimelineChannel => {
    const all = bare[i]!.map(({ group, estimates, change }) => ({
      group,
      estimates,
      change: change && toChange(change, qValues.get(change)!, every),
    }));
    return { ...definition, groups: all };
  });

  return {
    schema: 'standpoint/timeline@1',
    question: question.kind === 'stance' ? 'stance' : 'relationship',
    title: `${plan.title}, ${every} by ${every}`,
    by: question.by,
    every,
    periods: periods.map((period) => periodName(period, every)),
    groups,
    actors: plan.actors,
    articles: rows.length,
    channels,
    summary: timelineInWords({ channels, articles: rows.length, every, by: question.by }),
    warnings: [
      ...summary.warnings,
      ...once.warnings,
      ...warnings,
      ...(gaps ? [GAPS] : []),
      ...(rows.length === 0
        ? [NONE]
        : plan.missing.map((message): Warning => ({ code: 'unmentioned-actor', message }))),
    ],
    made: { library: summary.made.join(', '), ...inference },
  };
}

const NONE: Warning = { code: 'no-articles', message: 'there are no articles with a date' };
const GAPS: Warning = {
  code: 'long-timeline',
  message: `there are more than ${MOST_PERIODS} periods: those without any article are left out`,
};

/** The channels asked for; by default those that a comparison leads with. */
function chosen(
  definitions: readonly ChannelDefinition[],
  ids: readonly string[] | undefined,
): readonly ChannelDefinition[] {
  if (ids === undefined) return definitions.filter(({ family }) => family === 'headline');
  return [...new Set(ids)].map((id) => {
    const found = definitions.find((definition) => definition.id === id);
    if (found) return found;
    const known = definitions.map((definition) => definition.id);
    const hint = didYouMean(nearest(String(id), known));
    demand(false, 'channels', id, `channels of this question (${known.join(', ')})${hint}`);
    return definitions[0]!;
  });
}

/** All periods from the first to the last; where they are too many, those with an article. */
function periodsOf(numbers: readonly number[]): { readonly periods: readonly number[]; readonly gaps: boolean } {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { periods: [], gaps: false };
  if (last - first >= MOST_PERIODS) return { periods: sorted, gaps: true };
  return { periods: Array.from({ length: last - first + 1 }, (_, i) => first + i), gaps: false };
}

/** A change whose p-value is not yet adjusted. */
interface BareChange extends Pick<ChangePoint, 'before' | 'after' | 'p'> {
  readonly day: number;
}

function changeOf(group: string, rows: readonly DatedRow[], frame: ChannelInference): BareChange | null {
  const { inference, channel } = frame;
  const said = rows.flatMap(({ row, day }) =>
    casesOf(group, [row], frame).articles.map(({ value }) => ({ day, value })),
  );
  const found = changePointTest(
    said.map(({ value }) => value),
    said.map(({ day }) => day),
    {
      fewest: inference.minArticles,
      permutations: inference.resamples,
      random: generator(inference.seed, `change\n${channel}\n${group}`),
      stopAfter: STOP_AFTER,
    },
  );
  return found && { day: said[found.index]!.day, before: found.before, after: found.after, p: found.p };
}

function toChange({ day, before, after, p }: BareChange, q: number, every: Every): Change {
  return { day: isoDay(day) ?? '', period: periodName(periodOf(day, every), every), before, after, p, q };
}
