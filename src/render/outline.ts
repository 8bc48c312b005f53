import type { Channel, Comparison, GroupEstimate } from '../model/index.js';
import { cleanLine } from '../prose/index.js';

/** Channels that are read together, a channel a row and an outlet a column. */
export interface ChannelTable {
  readonly title: string;
  /** What the numbers are, in a sentence. */
  readonly lead: string;
  readonly channels: readonly Channel[];
}

/** The channels of a comparison in the order they are shown. */
export interface Outline {
  /** Shown one by one, an outlet a row: climate, appraisal, stance … */
  readonly main: readonly Channel[];
  readonly tables: readonly ChannelTable[];
  /** Whatever else there is; shown one by one. */
  readonly others: readonly Channel[];
  /** Those on which no group has an estimate; a line for all of them. */
  readonly silent: readonly Channel[];
}

const MAIN = new Set(['climate', 'appraisal', 'initiative', 'stance', 'quotation', 'mentioned', 'space', 'headline']);

const TABLES: readonly { readonly kinds: readonly string[]; readonly title: string; readonly lead: string }[] = [
  {
    kinds: ['own', 'quoted'],
    title: 'Own words and quoted words',
    lead: 'Stance in what the outlet says itself and in what it lets others say.',
  },
  {
    kinds: ['frame'],
    title: 'Frames of the tie',
    lead: 'How strongly each outlet’s articles use each frame, from 0 to 100%, with the interval.',
  },
  { kinds: ['voice'], title: 'Who speaks', lead: 'Share of the quoted words that each speaker has.' },
  {
    kinds: ['introduction'],
    title: 'How speakers are introduced',
    lead: 'From −1, all doubt (“claimed”), to +1, all vouch (“admitted”); most introductions are neutral (“said”).',
  },
  { kinds: ['says'], title: 'What speakers say of whom', lead: 'Stance in the words quoted from each speaker.' },
  {
    kinds: ['naming'],
    title: 'What they are called',
    lead: 'Of the times an article calls the actor something, the share of each kind of word.',
  },
  { kinds: ['third'], title: 'Who else is brought in', lead: 'Share of the articles that also name each actor.' },
];

/** Sorts the channels into the parts of a report. Every channel appears in exactly one. */
export function outline({ channels: all }: Comparison): Outline {
  const silent = all.filter(({ groups }) => groups.every(({ estimate }) => estimate.kind === 'insufficient'));
  const channels = all.filter((channel) => !silent.includes(channel));
  const tables = TABLES.map(({ kinds, title, lead }) => ({
    title,
    lead,
    channels: channels.filter(({ kind }) => kinds.includes(kind)),
  })).filter((table) => table.channels.length > 0);
  const main = channels.filter(({ kind }) => MAIN.has(kind));
  const placed = new Set([...main, ...tables.flatMap((table) => table.channels)]);
  return { main, tables, others: channels.filter((channel) => !placed.has(channel)), silent };
}

/** "Too few articles of every outlet to say: Initiative, Voice of Iran." */
export function silentInWords(silent: readonly Channel[]): string {
  return `Too few articles in every group to say: ${silent.map(({ label }) => cleanLine(label)).join(', ')}.`;
}

/** The channels with a number, in the order of a report. */
export function inReportOrder(comparison: Comparison): readonly Channel[] {
  const { main, tables, others } = outline(comparison);
  return [...main, ...tables.flatMap(({ channels }) => channels), ...others];
}

/** A channel's label in a table whose title says the rest: "threat" for "Frame: threat". */
export function shortLabel({ label }: Channel): string {
  return label
    .replace(/^(?:frames?: *|voice of |brings in |how (?=.* is introduced$))/i, '')
    .replace(/ is introduced$/, '');
}

/** The channel a report leads with: the appraisal of a relationship, or the first stance. */
export function leadChannel(comparison: Comparison): Channel | undefined {
  return comparison.channels.find(({ kind }) => kind === 'appraisal') ?? comparison.channels[0];
}

/**
 * The groups in one order for the whole report, so that an outlet is found at the same place in every chart: highest
 * on the leading channel first, those without a number last, ties by name.
 */
export function groupsInOrder(comparison: Comparison): readonly string[] {
  const lead = leadChannel(comparison);
  const rank = new Map<string, number>();
  for (const { group, estimate, shrunken } of lead?.groups ?? []) {
    // By plain means an outlet with a handful of articles would lead, for chance alone puts it far out.
    if (estimate.kind === 'estimate') rank.set(group, shrunken?.mean ?? estimate.mean);
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

/** How a group is written, on one line: its name, or words for the articles that name none. */
export function groupName(group: string, by: string): string {
  return cleanLine(group.trim() === '' ? `(no ${by})` : group);
}
