import type { Channel, Comparison, GroupEstimate } from '../model/index.js';

/** The channels of a comparison in the order they are shown. */
export interface Outline {
  /** Shown one by one, an outlet a row: climate, appraisal, stance … */
  readonly main: readonly Channel[];
  /** Stance in the outlet's own words and in what it quotes, shown together as a table. */
  readonly voices: readonly Channel[];
  /** Shown together as a table, frames by outlets. */
  readonly frames: readonly Channel[];
  /** Who gets to speak, and whatever else there is. */
  readonly others: readonly Channel[];
}

const MAIN = new Set(['climate', 'appraisal', 'initiative', 'stance']);
const VOICES = new Set(['own', 'quoted']);

/** The part of a channel's id before the colon: `stance` of `stance:RUS`. */
export function family(channel: Channel): string {
  const colon = channel.id.indexOf(':');
  return colon < 0 ? channel.id : channel.id.slice(0, colon);
}

/** Sorts the channels into the parts of a report. Every channel appears in exactly one. */
export function outline(comparison: Comparison): Outline {
  const main: Channel[] = [];
  const voices: Channel[] = [];
  const frames: Channel[] = [];
  const others: Channel[] = [];
  for (const channel of comparison.channels) {
    const kind = family(channel);
    (MAIN.has(kind) ? main : VOICES.has(kind) ? voices : kind === 'frame' ? frames : others).push(channel);
  }
  return { main, voices, frames, others };
}

/** The channel a report leads with: the appraisal of a tie, or the first stance. */
export function leadChannel(comparison: Comparison): Channel | undefined {
  return comparison.channels.find((channel) => channel.id === 'appraisal') ?? comparison.channels[0];
}

/**
 * The groups in one order for the whole report, so that an outlet is found at the same place in every chart: highest
 * on the leading channel first, those without a number last, ties by name.
 */
export function groupsInOrder(comparison: Comparison): readonly string[] {
  const lead = leadChannel(comparison);
  const rank = new Map<string, number>();
  for (const { group, estimate } of lead?.groups ?? []) {
    if (estimate.kind === 'estimate') rank.set(group, estimate.mean);
  }
  return [...comparison.groups].sort((a, b) => {
    const difference = (rank.get(b) ?? -Infinity) - (rank.get(a) ?? -Infinity);
    if (difference > 0 || difference < 0) return difference;
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

/** The rows of a channel in the order of the report; groups the channel does not have are left out. */
export function rowsInOrder(channel: Channel, order: readonly string[]): readonly GroupEstimate[] {
  const byGroup = new Map(channel.groups.map((row) => [row.group, row]));
  return order.flatMap((group) => byGroup.get(group) ?? []);
}

/** How a group is written: its name, or words for the articles that name none. */
export function groupName(group: string, by: string): string {
  return group.trim() === '' ? `(no ${by})` : group;
}
