import { firstOf, listed } from '../../core/index.js';
import type { Channel, Comparison, DistinctiveTerm, EventCoverage } from '../../model/index.js';
import { ALPHA } from '../inference/index.js';
import { sayShares, sayValue } from './say-numbers.js';

/** More groups than this are not described one by one. */
const MOST_PORTRAYED = 6;
const MOST_FINDINGS = 5;
const MOST_ORDERINGS = 4;
const MOST_ORDERED = 8;
const MOST_FRAMES = 2;
const MOST_WORDS = 3;
const MOST_EVENTS = 3;
/** Sentences with a frame from which on a group can be said to use it. */
const USES = 3;
/** Articles from which on it says something that a group never does what others do. */
const ENOUGH = 5;

const NOTHING_FOUND =
  'No difference is told apart from chance at this number of articles. That does not show that they agree: see the smallest difference that could have been detected.';

type Told = Pick<Comparison, 'question' | 'groups' | 'channels' | 'findings' | 'terms' | 'events'>;

/**
 * What a comparison says, in sentences made of its numbers alone: how each group portrays a relationship, or how groups are ordered, the clearest
 * differences, frames that only some use, words of their own, events passed over. No articles: nothing to say.
 */
export function inWords(told: Told): string[] {
  const { question, groups, channels, findings, terms, events } = told;
  if (groups.length === 0) return [];
  const portrayed = question === 'relationship' && groups.length <= MOST_PORTRAYED;
  const apart = findings.slice(0, MOST_FINDINGS).map(({ sentence }) => sentence);
  const words = wordsOfTheirOwn(terms, groups);
  const compared = groups.length > 1;
  return [
    ...(portrayed ? groups.flatMap((group) => portrait(group, channels)) : []),
    ...(compared && !portrayed ? orderings(channels) : []),
    ...apart,
    ...(compared && question === 'relationship' ? framesOfTheirOwn(channels) : []),
    ...words,
    ...(compared && apart.length + words.length === 0 ? [NOTHING_FOUND] : []),
    ...(compared ? passedOver(events, groups) : []),
  ];
}

/** "A describes the tie as friendly in 6 of 8 articles (75%, 41–93; mean +0.61) and deplores it in 5 of 8 (63%, 31–86; mean −0.38)." */
function portrait(group: string, channels: readonly Channel[]): string[] {
  const on = (kind: string) => channels.find((each) => each.kind === kind);
  const climate = side(group, on('climate'), ['as hostile', 'as neither clearly friendly nor hostile', 'as friendly']);
  const it = climate ? 'it' : 'the tie';
  const verbs = [`deplores ${it}`, `neither clearly welcomes nor deplores ${it}`, `welcomes ${it}`] as const;
  const appraisal = side(group, on('appraisal'), verbs);
  const parts = [...(climate ? [`describes the tie ${climate}`] : []), ...(appraisal ? [appraisal] : [])];
  return parts.length === 0 ? [] : [`${group} ${parts.join(' and ')}.`];
}

/** A mean nearer to 0 than this is on no side, however sure: readers do not notice it. */
const NOTICED = 0.1;

/** Which side a group is on, where interval, size and most of its articles say so, and how many of them. */
function side(
  group: string,
  channel: Channel | undefined,
  [below, between, above]: readonly [string, string, string],
): string | null {
  const row = channel?.groups.find((each) => each.group === group);
  if (row?.estimate.kind !== 'estimate') return null;
  const { mean, interval } = row.estimate;
  const value = sayValue(mean, 'score');
  const sign = Math.abs(mean) < NOTICED ? 0 : interval.high < 0 ? -1 : interval.low > 0 ? 1 : 0;
  const { shares } = row;
  if (!shares) return `${sign < 0 ? below : sign > 0 ? above : between} (${value})`;
  const all = shares.below.articles + shares.between.articles + shares.above.articles;
  const lean = Math.sign(shares.above.articles - shares.below.articles);
  if (sign === 0 || lean !== sign) {
    const [low, , high] = channel?.labels ?? ['', '', ''];
    return `${between} (${high} in ${shares.above.articles}, ${low} in ${shares.below.articles} of ${all} articles; mean ${value})`;
  }
  const { articles, share, interval: bounds } = sign < 0 ? shares.below : shares.above;
  return `${sign < 0 ? below : above} in ${articles} of ${all} articles (${sayValue(share, 'share')}, ${sayShares(bounds)}; mean ${value})`;
}

/** Channels whose order is told: those that a question is asked for. */
const TOLD = new Set(['climate', 'appraisal', 'stance', 'quotation', 'mentioned', 'space']);

/** "Stance toward X: A (+0.61) > B (+0.20) ≈ C (+0.15)." for the channels a reader asks about first. */
function orderings(channels: readonly Channel[]): string[] {
  return channels
    .filter(({ kind, ordering }) => TOLD.has(kind) && ordering.length > 1)
    .slice(0, MOST_ORDERINGS)
    .map((channel) => `${channel.label}: ${sayOrdering(channel)}.`);
}

function sayOrdering({ ordering, unit }: Channel): string {
  const shown = ordering.slice(0, MOST_ORDERED);
  const said = shown.map(({ group, mean, next }, i) => {
    const sign = i === shown.length - 1 ? '' : next === 'above' ? ' > ' : ' ≈ ';
    return `${group} (${sayValue(mean, unit)})${sign}`;
  });
  const more = ordering.length - shown.length;
  // Otherwise a reader wonders why a higher number stands behind a lower one.
  const drawn = ordering.some(({ mean }, i) => i > 0 && mean > ordering[i - 1]!.mean + 0.005);
  return `${said.join('')}${more > 0 ? ` … and ${more} more` : ''}${drawn ? '; small groups are ranked as if nearer to the others' : ''}`;
}

/** "Frame: economy, used by A in 8 sentences, never by B and C." where those who never do have articles enough to tell. */
function framesOfTheirOwn(channels: readonly Channel[]): string[] {
  const found = channels.flatMap((channel) => {
    if (channel.family !== 'frame') return [];
    const told = channel.groups.filter(({ estimate }) => estimate.kind === 'estimate');
    const users = told.filter(({ estimate }) => estimate.observations >= USES);
    const never = told.filter(({ estimate }) => estimate.observations === 0 && estimate.articles >= ENOUGH);
    if (users.length === 0 || never.length === 0) return [];
    users.sort((x, y) => y.estimate.observations - x.estimate.observations);
    const uses = users.map(({ group, estimate }) => `${group} in ${estimate.observations} sentences`);
    const said = `${channel.label}, used by ${listed(uses)}, never by ${listed(never.map(({ group }) => group))}.`;
    return [{ said, size: users[0]!.estimate.observations }];
  });
  return found
    .sort((x, y) => y.size - x.size)
    .slice(0, MOST_FRAMES)
    .map(({ said }) => said);
}

/** "Words of their own: A “pact” (12, others 3), “axis” …; B “visit” …" */
function wordsOfTheirOwn(terms: readonly DistinctiveTerm[], groups: readonly string[]): string[] {
  const said = groups.flatMap((group) => {
    const own = terms.filter((term) => term.group === group && term.q <= ALPHA).slice(0, MOST_WORDS);
    if (own.length === 0) return [];
    return [
      `${group} ${own.map(({ term, count, others }) => `“${term}” (${count}, others ${others.count})`).join(', ')}`,
    ];
  });
  return said.length === 0 ? [] : [`Words of their own: ${said.join('; ')}.`];
}

/** "B passes over 2 of 8 events: “summit”, “treaty”." for the one group that passes over most, of those that report enough. */
function passedOver(events: readonly EventCoverage[], groups: readonly string[]): string[] {
  const silent = groups.map((group) => {
    const rows = events.map(({ event, groups: all }) => ({ event, row: all.find((each) => each.group === group) }));
    return {
      group,
      about: rows.reduce((sum, { row }) => sum + (row?.about ?? 0), 0),
      events: rows.flatMap(({ event, row }) => (row?.about === 0 ? [event] : [])),
    };
  });
  const reporting = silent.filter(({ about }) => about >= ENOUGH);
  const [most, next] = reporting.sort((x, y) => y.events.length - x.events.length);
  if (!most || most.events.length === 0 || most.events.length === next?.events.length) return [];
  const named = most.events.map((event) => `“${event}”`);
  const said = named.length > MOST_EVENTS ? firstOf(named, MOST_EVENTS) : listed(named);
  return [`Events: ${most.group} passes over ${most.events.length} of the ${events.length}: ${said}.`];
}
