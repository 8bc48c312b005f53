import { firstOf, listed } from '../../core/index.js';
import type { Channel, Comparison, DistinctiveTerm, Estimate, EventCoverage, Finding } from '../../model/index.js';
import { ALPHA } from '../inference/index.js';
import { sayChance, sayInterval, saySize, sayValue } from './say-numbers.js';

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

const NOTHING_FOUND =
  'No difference is told apart from chance at this number of articles. That does not show that they agree: see the smallest difference that could have been detected.';

type Told = Pick<Comparison, 'question' | 'groups' | 'channels' | 'findings' | 'terms' | 'events'>;

/**
 * What a comparison says, in sentences made of its numbers alone: how each group portrays a tie, or how groups are ordered, the clearest
 * differences, frames that only some use, words of their own, events passed over. No articles: nothing to say.
 */
export function inWords(told: Told): string[] {
  const { question, groups, channels, findings, terms, events } = told;
  if (groups.length === 0) return [];
  const portrayed = question === 'relationship' && groups.length <= MOST_PORTRAYED;
  const apart = findings.slice(0, MOST_FINDINGS).flatMap((finding) => difference(finding, channels));
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

/** "A describes the tie as friendly (+0.61) and deplores it (−0.38)." */
function portrait(group: string, channels: readonly Channel[]): string[] {
  const climate = known(group, byKind(channels, 'climate'));
  const appraisal = known(group, byKind(channels, 'appraisal'));
  const it = climate ? 'it' : 'the tie';
  const parts = [
    ...(climate
      ? [`describes the tie as ${side(climate, 'hostile', 'neither clearly friendly nor hostile', 'friendly')}`]
      : []),
    ...(appraisal
      ? [side(appraisal, `deplores ${it}`, `neither clearly welcomes nor deplores ${it}`, `welcomes ${it}`)]
      : []),
  ];
  return parts.length === 0 ? [] : [`${group} ${parts.join(' and ')}.`];
}

type Known = Extract<Estimate, { kind: 'estimate' }>;

const byKind = (channels: readonly Channel[], kind: string) => channels.find((each) => each.kind === kind);

function known(group: string, channel: Channel | undefined): Known | null {
  const estimate = channel?.groups.find((row) => row.group === group)?.estimate;
  return estimate?.kind === 'estimate' ? estimate : null;
}

function side({ mean, interval }: Known, below: string, between: string, above: string): string {
  const word = interval.high < 0 ? below : interval.low > 0 ? above : between;
  return `${word} (${sayValue(mean, 'score')})`;
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

/** "Appraisal: A (+0.42) is nearer to “welcomed” than B (−0.51), by 0.93 (95% 0.60 to 1.21, q=0.003)." */
function difference({ channel: id, a, b }: Finding, channels: readonly Channel[]): string[] {
  const channel = channels.find((each) => each.id === id);
  const found = channel?.differences.find((each) => each.a === a && each.b === b);
  if (!channel || found?.estimate.kind !== 'estimate' || found.q === null) return [];
  const { mean, interval } = found.estimate;
  const [higher, lower] = mean < 0 ? [b, a] : [a, b];
  const bounds = mean < 0 ? { ...interval, low: -interval.high, high: -interval.low } : interval;
  const name = (group: string) => {
    const estimate = known(group, channel);
    return estimate ? `${group} (${sayValue(estimate.mean, channel.unit)})` : group;
  };
  const than = channel.unit === 'share' ? 'is above' : `is nearer to “${channel.ends[1]}” than`;
  const numbers = `${saySize(mean, channel.unit)} (${sayInterval(bounds, channel.unit)}, ${sayChance(found.q)})`;
  return [`${channel.label}: ${name(higher)} ${than} ${name(lower)}, by ${numbers}.`];
}

/** "Frame: economy, used by A in 8 sentences, never by B and C." */
function framesOfTheirOwn(channels: readonly Channel[]): string[] {
  const found = channels.flatMap((channel) => {
    if (channel.family !== 'frame') return [];
    const told = channel.groups.filter(({ estimate }) => estimate.kind === 'estimate');
    const users = told.filter(({ estimate }) => estimate.observations >= USES);
    const never = told.filter(({ estimate }) => estimate.observations === 0).map(({ group }) => group);
    if (users.length === 0 || never.length === 0) return [];
    users.sort((x, y) => y.estimate.observations - x.estimate.observations || (x.group < y.group ? -1 : 1));
    const { group, estimate } = users[0]!;
    const said = `${channel.label}, used by ${group} in ${estimate.observations} sentences, never by ${listed(never)}.`;
    return [{ said, size: estimate.observations }];
  });
  return found
    .sort((x, y) => y.size - x.size || (x.said < y.said ? -1 : 1))
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

/** "B passes over 2 of 8 events: “summit”, “treaty”." for the group that passes over most, of those that report any. */
function passedOver(events: readonly EventCoverage[], groups: readonly string[]): string[] {
  const silent = groups.map((group) => ({
    group,
    events: events.filter((event) => event.groups.some((each) => each.group === group && each.about === 0)),
  }));
  const reporting = silent.filter((each) => each.events.length < events.length);
  const [most] = reporting.sort((x, y) => y.events.length - x.events.length || (x.group < y.group ? -1 : 1));
  if (!most || most.events.length === 0) return [];
  const named = most.events.map(({ event }) => `“${event}”`);
  const said = named.length > MOST_EVENTS ? firstOf(named, MOST_EVENTS) : listed(named);
  return [`Events: ${most.group} passes over ${most.events.length} of the ${events.length}: ${said}.`];
}
