import { correctWithGold, countOnce, type GoldValue } from '../../compare/index.js';
import { checkCount, checkKeys, demand, StandpointError } from '../../core/index.js';
import { MICRO, type Question, type Summary, type SummaryRow } from '../../model/index.js';
import { pearson, variance } from '../../stats/index.js';
import { draw, type PlannedArticle } from './draw.js';
import { type Assumed, detectableOf, fewest, widthOf } from './expected.js';

/** How exact the coded sample has to be, and what is known before. */
export interface PlanCodingOptions {
  /** The channel that is planned for; it also says which articles stand at the ends. Default: `appraisal` of a relationship, else the first stance. */
  readonly channel?: string;
  /** Width of the interval of each group's mean that is wanted, from end to end. */
  readonly interval?: number;
  /** Or the true difference of two groups that shall be found four times in five. */
  readonly difference?: number;
  /** Or the articles of each group that can be coded. */
  readonly perGroup?: number;
  /** Articles of a group that are coded at least, where it has as many. Default 12. */
  readonly least?: number;
  /** What is known of the codes; learned from `pilot` where that is given. Default: spread 0.6 of a score and 0.4 of a share, agreement 0.5. */
  readonly assumed?: Partial<Assumed>;
  /** Codes of some articles from before. */
  readonly pilot?: readonly GoldValue[];
  readonly level?: number;
  readonly seed?: number;
}

/** What can be expected of a number of coded articles a group. */
export interface ExpectedWidth {
  readonly coded: number;
  /** Of the interval of a group's mean, from end to end. */
  readonly width: number;
  /** True difference of two groups that is found four times in five. */
  readonly detectable: number;
}

/** Which articles to code, and what that will tell. Plain JSON. */
export interface CodingPlan {
  readonly schema: 'standpoint/plan@1';
  readonly question: Question;
  readonly channel: string;
  readonly seed: number;
  readonly level: number;
  readonly assumed: Assumed;
  readonly groups: readonly (ExpectedWidth & { readonly group: string; readonly articles: number })[];
  /** For a group of middling size: if 20, 50, 100 or 200 of each were coded. */
  readonly expected: readonly ExpectedWidth[];
  readonly articles: readonly PlannedArticle[];
  /** Groups of which even all articles do not make the interval as narrow as wanted. */
  readonly tooSmall: readonly string[];
}

const TABLE = [20, 50, 100, 200];
const PILOT = 8;

/**
 * Says which articles to have coded so that intervals are as narrow as wanted, and how likely each of them was to be drawn, from what a cheap
 * reader made of all of them. Groups are drawn from alike, each by what the reader says and coordinated by event.
 *
 * @throws StandpointError `invalid-option`, `unknown-option`; `invalid-data` where no article says anything on the channel
 * @see Särndal, Swensson & Wretman (1992), "Model assisted survey sampling", 3.7 (strata); Ohlsson (1995), "Coordination of samples using permanent random numbers"
 * @example planCoding(summarize(analyses, question), { perGroup: 2 }).articles
 */
export function planCoding(summary: Summary, options: PlanCodingOptions): CodingPlan {
  checkKeys(options, ['channel', 'interval', 'difference', 'perGroup', 'least', 'assumed', 'pilot', 'level', 'seed']);
  const { interval, difference, perGroup, least = 12, level = 0.95, seed = 1 } = options;
  const wanted = [interval, difference, perGroup].filter((each) => each !== undefined);
  demand(wanted.length === 1 && wanted[0]! > 0, 'interval, difference or perGroup', wanted, 'one of them, above 0');
  checkCount(least, 2, 'least');
  demand(level >= 0.5 && level <= 0.999, 'level', level, 'a number from 0.5 to 0.999');
  const channel = options.channel ?? usualChannel(summary.question);
  const rows = countOnce(summary.rows).rows.filter(({ measures }) => Object.hasOwn(measures, channel));
  if (rows.length === 0) {
    throw new StandpointError(
      'invalid-data',
      `no article says anything on "${channel}", so that none can be planned for`,
    );
  }
  const assumed = assumedOf(summary, rows, channel, options);
  const isEnough = (coded: number, articles: number) =>
    interval !== undefined
      ? widthOf(coded, articles, assumed, level) <= interval
      : detectableOf(coded, articles, assumed) <= difference!;
  const names = [...new Set(rows.map(({ group }) => group))].sort();
  const drawn = names.map((group) => {
    const its = rows.filter((row) => row.group === group);
    const coded = perGroup ?? fewest(its.length, least, (n) => isEnough(n, its.length));
    return { group, size: its.length, articles: draw(its, channel, Math.min(coded, its.length), seed) };
  });
  const expect = (coded: number, articles: number): ExpectedWidth => {
    return {
      coded,
      width: widthOf(coded, articles, assumed, level),
      detectable: detectableOf(coded, articles, assumed),
    };
  };
  const middling = drawn.map(({ size }) => size).sort((a, b) => a - b)[drawn.length >> 1]!;
  return {
    schema: 'standpoint/plan@1',
    question: summary.question,
    channel,
    seed,
    level,
    assumed,
    groups: drawn.map(({ group, size, articles }) => ({ group, articles: size, ...expect(articles.length, size) })),
    expected: TABLE.filter((coded) => coded <= middling).map((coded) => expect(coded, middling)),
    articles: drawn.flatMap(({ articles }) => articles),
    tooSmall: perGroup === undefined ? drawn.filter(({ size }) => !isEnough(size, size)).map(({ group }) => group) : [],
  };
}

function usualChannel(question: Question): string {
  if (question.kind === 'relationship') return 'appraisal';
  const [first] = question.kind === 'stance' ? question.actors : [];
  if (first !== undefined) return `stance:${first}`;
  throw new StandpointError('invalid-option', `channel must be named for a question of the kind "${question.kind}"`);
}

/** What is assumed of the codes: as told, as a pilot shows within groups, or as is usual. */
function assumedOf(
  summary: Summary,
  rows: readonly SummaryRow[],
  channel: string,
  { assumed = {}, pilot = [] }: PlanCodingOptions,
): Assumed {
  checkKeys(assumed, ['spread', 'agreement']);
  const codes = new Map(
    pilot.flatMap(({ article, channel: on, value }) => (on === channel && value !== null ? [[article, value]] : [])),
  );
  // Refuses what could not be used later either: codes of an unknown channel or out of range.
  if (codes.size > 0) correctWithGold(summary, { gold: pilot, resamples: 100 });
  const known = rows.flatMap(({ article, group, measures }) => {
    const code = codes.get(article);
    return code === undefined ? [] : [{ group, code, value: measures[channel]!.value / MICRO }];
  });
  const usual = rows.some(({ measures }) => measures[channel]!.value < 0) ? 0.6 : 0.4;
  let found: Assumed = { spread: usual, agreement: 0.5 };
  if (known.length >= PILOT) {
    const within = (of: 'code' | 'value') =>
      known.map((each) => {
        const its = known.filter(({ group }) => group === each.group);
        return each[of] - its.reduce((sum, other) => sum + other[of], 0) / its.length;
      });
    const [left, right] = [within('code'), within('value')];
    const agreement = pearson(left, right);
    found = { spread: Math.sqrt(variance(left)), agreement: Number.isNaN(agreement) ? 0 : Math.max(0, agreement) };
  }
  const all = { ...found, ...assumed };
  demand(all.spread > 0, 'assumed.spread', all.spread, 'a number above 0');
  demand(all.agreement >= 0 && all.agreement <= 1, 'assumed.agreement', all.agreement, 'a number from 0 to 1');
  return all;
}
