import { checkKeys, demand } from '../../core/index.js';
import type { Channel, Comparison, Difference, Estimate, GoldMethod, Summary } from '../../model/index.js';
import { compareSummary, countOnce } from '../answer/index.js';
import {
  adjustmentOf,
  clamp,
  INFERENCE_OPTIONS,
  type Inference,
  type InferenceOptions,
  inferenceOf,
  rangeOf,
} from '../inference/index.js';
import { planOf } from '../questions/index.js';
import { told } from '../telling/index.js';
import { goldCases } from './cases.js';
import type { Corrected, CorrectedDifference } from './corrected.js';
import { type GoldValue, goldTable, silentGold, unusedGold } from './gold.js';
import { correctMeans } from './gold-means.js';
import { correctShares } from './gold-shares.js';

const NONE_TO_ALL: readonly [string, string] = ['none', 'all'];

/** The coded values, and how they correct. */
export interface GoldOptions extends InferenceOptions {
  /** What coders say of some articles, drawn at random from those compared. */
  readonly gold: readonly GoldValue[];
  /**
   * `prediction-powered` (default) corrects the mean of each group by how far its own coded articles are off, and assumes
   * nothing about the scorer. `design-based` does it with full trust in predictions and in the chances with which articles were drawn
   * (design-based supervised learning). `rogan-gladen` estimates the share of articles of which something holds (gold 0 or 1), from
   * how often an article's value above `threshold` is right, in all groups together: it serves groups without coded
   * articles too, but assumes that the scorer errs alike everywhere.
   */
  readonly method?: GoldMethod;
  /** Coded articles that a group needs (`prediction-powered`), or that are needed of each kind (`rogan-gladen`). Default 5. */
  readonly minGold?: number;
  /** Values above it count as yes (`rogan-gladen`). Default 0. */
  readonly threshold?: number;
}

/**
 * Compares groups after correcting for the scorer's own error, learned from articles that were coded by hand. Gives a
 * comparison of the channels that gold was given for, without terms and events; its intervals hold what is not known of the error. A group with
 * too few coded articles is `insufficient`. Where articles were not all as likely to be coded, gold says how likely each was. Groups
 * are compared within events where they share enough (not by `rogan-gladen`). Effect sizes are null: they would be of uncorrected values.
 *
 * @throws StandpointError `unknown-option`; `invalid-option` for gold of an unknown channel, outside the channel's range, or
 * (`rogan-gladen`) neither 0 nor 1
 * @example correctWithGold(summarize(analyses, question), { gold: [{ article: '17', channel: 'stance:RUS', value: -0.4 }] })
 */
export function correctWithGold(summary: Summary, options: GoldOptions): Comparison {
  checkKeys(options, ['gold', 'method', 'minGold', 'threshold', ...INFERENCE_OPTIONS]);
  const { gold, method = 'prediction-powered', minGold = 5, threshold = 0, ...rest } = options;
  demand(
    ['prediction-powered', 'design-based', 'rogan-gladen'].includes(method),
    'method',
    method,
    '"prediction-powered", "design-based" or "rogan-gladen"',
  );
  demand(Number.isInteger(minGold) && minGold >= 3, 'minGold', minGold, 'an integer of at least 3');
  demand(Number.isFinite(threshold), 'threshold', threshold, 'a number');
  const inference = inferenceOf(rest);
  const plain = compareSummary(summary, rest);
  const { rows } = planOf(
    { ...summary, rows: countOnce(summary.rows).rows },
    { ...rest, minArticles: inference.minArticles },
  );
  const table = goldTable(gold, plain.channels);
  const corrected = plain.channels.flatMap((channel): [Channel, Corrected][] => {
    const values = table.get(channel.id);
    if (!values) return [];
    const cases = goldCases(rows, plain.groups, channel.id, values);
    const byEvent = summary.question.by !== 'event';
    const settings = { ...inference, channel: channel.id, minGold, threshold, method, byEvent };
    return [
      [
        channel,
        method === 'rogan-gladen' ? correctShares(cases, settings) : correctMeans(cases, channel.unit, settings),
      ],
    ];
  });
  // What was said of the uncorrected numbers goes, and what is not of these channels.
  const { summary: _summary, findings: _findings, ...untold } = plain;
  return told({
    ...untold,
    terms: [],
    events: [],
    channels: adjusted(corrected, plain.groups, method, { ...inference, minGold }),
    warnings: [
      ...plain.warnings,
      ...unusedGold(table, rows),
      ...silentGold(gold, rows),
      ...corrected.flatMap(([, { warnings }]) => warnings),
    ],
    made: { ...plain.made, gold: { method, values: gold.length, minGold } },
  });
}

function adjusted(
  corrected: readonly [Channel, Corrected][],
  groups: readonly string[],
  method: GoldMethod,
  inference: Inference & { readonly minGold: number },
): Channel[] {
  const found = corrected.map(([channel, result]) =>
    channel.differences.map((difference) => ({
      difference,
      family: channel.family,
      result: result.difference(groups.indexOf(difference.a), groups.indexOf(difference.b)),
    })),
  );
  const qValues = new Map<object, number>();
  const tested = found.flat().filter(({ result }) => result !== null);
  for (const family of new Set(tested.map((each) => each.family))) {
    const members = tested.filter((each) => each.family === family);
    const q = adjustmentOf(inference)(members.map(({ result }) => result!.p));
    members.forEach((member, i) => {
      qValues.set(member, q[i]!);
    });
  }
  return corrected.map(([channel, { unit, estimates }], c): Channel => {
    const { label } = channel;
    const question = `Of what share of the articles is it true? (${channel.question})`;
    const shares =
      method !== 'rogan-gladen' ? {} : { unit, ends: NONE_TO_ALL, label: `${label}, share of articles`, question };
    return {
      ...channel,
      ...shares,
      groups: channel.groups.map((group, i) => ({ ...group, estimate: estimates[i]!, shrunken: null, shares: null })),
      differences: found[c]!.map((each) => {
        const { difference, result } = each;
        if (result) return differenceOf(difference, result, qValues.get(each), unit, inference);
        const both = [difference.a, difference.b].map((group) => estimates[groups.indexOf(group)]!);
        return undecided(difference, both, inference.minGold);
      }),
    };
  });
}

/** What is not known of a difference, because a side has too few coded articles. */
function undecided({ a, b, evidence }: Difference, both: readonly Estimate[], needed: number): Difference {
  const few = both.filter(({ kind }) => kind === 'insufficient');
  const articles = Math.min(...few.map((each) => each.articles));
  const observations = both.reduce((sum, each) => sum + each.observations, 0);
  const estimate = { kind: 'insufficient', articles, observations, needed } as const;
  const none = { effect: null, p: null, q: null, minimumDetectable: null };
  return { a, b, estimate, ...none, paired: false, events: 0, evidence };
}

function differenceOf(
  plain: Difference,
  result: CorrectedDifference,
  q: number | undefined,
  unit: Channel['unit'],
  { level }: Inference,
): Difference {
  const { a, b, evidence, estimate } = plain;
  const { articles, observations } = estimate;
  const { events } = result;
  const shared = { a, b, effect: null, paired: events > 0, events, evidence };
  const [least, most] = rangeOf(unit);
  const span: [number, number] = [least - most, most - least];
  const { mean, low, high, p, minimumDetectable } = result;
  const interval = { low: clamp(low, span), high: clamp(high, span), level };
  return {
    ...shared,
    estimate: { kind: 'estimate', mean, interval, articles, observations, unit: events > 0 ? 'event' : 'article' },
    p,
    q: q ?? null,
    minimumDetectable: Math.min(span[1], minimumDetectable),
  };
}
