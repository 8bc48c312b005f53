import { demand, didYouMean, firstOf, nearest, StandpointError } from '../../core/index.js';
import type { Channel, SummaryRow, Warning } from '../../model/index.js';
import { rangeOf } from '../inference/index.js';

/** Articles that one warning names. */
const NAMED = 5;

/** What a coder says of one article on one channel, in the channel's unit. */
export interface GoldValue {
  readonly article: string;
  /** Id of the channel: `stance:RUS`, `climate`, `frame:threat` … */
  readonly channel: string;
  /** Null where the coder found that the article says nothing on it: it corrects nothing, and a warning counts it. */
  readonly value: number | null;
  /**
   * How likely the article was to be drawn for coding, (0, 1], as `planCoding` says. Needed where some articles of a group were
   * likelier to be drawn than others; then for all of them.
   */
  readonly probability?: number;
}

/** What is known of one article, by all its coders. */
export interface Known {
  readonly value: number;
  readonly probability: number | undefined;
}

/** Gold values by channel and article; several of one article, as of several coders, are averaged. */
export type GoldTable = ReadonlyMap<string, ReadonlyMap<string, Known>>;

/**
 * Sorts gold values by channel.
 * @throws StandpointError `invalid-option` for a channel the comparison does not have or a value outside its range
 */
export function goldTable(gold: readonly GoldValue[], channels: readonly Channel[]): GoldTable {
  demand(Array.isArray(gold) && gold.length > 0, 'gold', gold, 'a list of at least one { article, channel, value }');
  const known = new Map(channels.map((channel) => [channel.id, channel]));
  const sums = new Map<string, Map<string, { sum: number; n: number; probability: number | undefined }>>();
  for (const { article, channel, value, probability } of gold) {
    const found = known.get(channel);
    if (!found) {
      const hint = didYouMean(nearest(String(channel), known.keys()));
      throw new StandpointError(
        'invalid-option',
        `gold has the channel "${channel}", which the comparison has not${hint}`,
      );
    }
    if (value === null) continue;
    const [least, most] = rangeOf(found.unit);
    const needed = `a number from ${least} to ${most} for "${channel}" of article "${article}"`;
    demand(typeof value === 'number' && value >= least && value <= most, 'gold value', value, needed);
    const isChance = probability === undefined || (probability > 0 && probability <= 1);
    demand(isChance, 'gold probability', probability, `a number above 0 and up to 1 for article "${article}"`);
    const byArticle =
      sums.get(channel) ?? new Map<string, { sum: number; n: number; probability: typeof probability }>();
    const before = byArticle.get(article) ?? { sum: 0, n: 0, probability };
    demand(
      before.probability === probability,
      'gold probability',
      probability,
      `the same for all codes of "${article}"`,
    );
    sums.set(channel, byArticle.set(article, { sum: before.sum + value, n: before.n + 1, probability }));
  }
  return new Map(
    [...sums].map(([channel, byArticle]) => [
      channel,
      new Map([...byArticle].map(([article, { sum, n, probability }]) => [article, { value: sum / n, probability }])),
    ]),
  );
}

/** A warning for each channel on which coders found nothing in articles that a reader has a value for. */
export function silentGold(gold: readonly GoldValue[], rows: readonly SummaryRow[]): Warning[] {
  const byId = new Map(rows.map((row) => [row.article, row]));
  const all = new Map<string, { coded: Set<string>; silent: Set<string> }>();
  for (const { article, channel, value } of gold) {
    const seen = all.get(channel) ?? { coded: new Set(), silent: new Set() };
    all.set(channel, seen);
    const measures = byId.get(article)?.measures;
    if (value !== null) seen.coded.add(article);
    else if (measures && Object.hasOwn(measures, channel)) seen.silent.add(article);
  }
  return [...all].flatMap(([channel, { coded, silent }]): Warning[] => {
    const only = [...silent].filter((article) => !coded.has(article));
    if (only.length === 0) return [];
    const message = `${only.length} of ${coded.size + only.length} coded articles say nothing on "${channel}" by their coders, though a reader has a value for them; what is corrected is the mean of articles that say something: ${firstOf(
      only.map((article) => `"${article}"`),
      NAMED,
    )}`;
    return [{ code: 'skipped-record', message }];
  });
}

/** A warning where gold could not be used: of articles that are not there or say nothing on the channel. */
export function unusedGold(table: GoldTable, rows: readonly SummaryRow[]): Warning[] {
  const byId = new Map(rows.map((row) => [row.article, row]));
  return [...table].flatMap(([channel, gold]): Warning[] => {
    const isRead = rows.some(({ measures }) => Object.hasOwn(measures, channel));
    const unused = [...gold.keys()].filter((article) => {
      const row = byId.get(article);
      return row === undefined || (isRead && !Object.hasOwn(row.measures, channel));
    });
    if (unused.length === 0) return [];
    const named = unused.map((article) => `"${article}"`);
    const message = `gold for "${channel}" was not used where the article is missing or says nothing on it: ${firstOf(named, NAMED)}`;
    return [{ code: 'skipped-record', message }];
  });
}
