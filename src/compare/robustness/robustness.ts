import { checkKeys, demand } from '../../core/index.js';
import type {
  Analysis,
  Comparison,
  Difference,
  Question,
  RobustDifference,
  Robustness,
  RobustValue,
} from '../../model/index.js';
import { compareChecked } from '../answer/index.js';
import { INFERENCE_OPTIONS, type InferenceOptions, inferenceOf } from '../inference/index.js';
import { summarize } from '../summary/index.js';
import { ALTERNATIVES, type Alternative } from './alternatives.js';

/** The same articles read in another way that needs their text, such as by another scorer. */
export interface OtherReading {
  readonly name: string;
  /** What is different, in a few words. */
  readonly says?: string;
  readonly analyses: readonly Analysis[];
}

/** What is asked, and under which further readings. */
export interface RobustnessOptions extends InferenceOptions {
  readonly question: Question;
  /** Ways to change the analyses. Default: {@link ALTERNATIVES}. */
  readonly alternatives?: readonly Alternative[];
  /** The articles analyzed anew, e.g. with `lexiconScorer()`. */
  readonly others?: readonly OtherReading[];
}

/** q at or below which a difference counts as told apart from chance. */
const ALPHA = 0.05;

/**
 * Asks the question again in other reasonable ways (without quoted words, without headlines, sure mentions only …) and counts,
 * for every difference, in how many its sign holds and in how many it is told apart from chance. A finding that depends
 * on one way of reading shows here. Alternatives
 * that leave a channel's values as they were (hedged events say nothing of stance) are not counted. No articles, or a
 * single group: no differences.
 *
 * @throws StandpointError `unknown-option`, `invalid-option`; whatever {@link summarize} throws
 * @see Steegen, Tuerlinckx, Gelman & Vanpaemel (2016), "Increasing transparency through a multiverse analysis",
 * Perspectives on Psychological Science 11
 * @example robustness(analyses, { question: { kind: 'stance', actors: ['RUS'], by: 'outlet' } })
 */
export function robustness(analyses: readonly Analysis[], options: RobustnessOptions): Robustness {
  checkKeys(options, ['question', 'alternatives', 'others', ...INFERENCE_OPTIONS]);
  const { question, alternatives = ALTERNATIVES, others = [], onProgress, ...inference } = options;
  demand(
    typeof question === 'object' && question !== null,
    'question',
    question,
    'a question, such as { kind: "stance", … }',
  );
  const usable = Array.isArray(alternatives) && alternatives.every((each) => typeof each?.change === 'function');
  const known = ALTERNATIVES.map(({ name }) => `"${name}"`).join(', ');
  demand(
    usable,
    'alternatives',
    alternatives,
    `a list of { name, says, change }, such as some of ALTERNATIVES (${known})`,
  );
  demand(Array.isArray(others), 'others', others, 'a list of { name, analyses }');
  const names = [...alternatives, ...others].map(({ name }) => name);
  demand(names.length > 0, 'alternatives', alternatives, 'a list of at least one');
  demand(new Set(names).size === names.length, 'alternatives', names, 'a list without two of one name');
  const { seed, resamples, correction } = inferenceOf(inference);
  let done = 0;
  const compare = (read: readonly Analysis[]): Comparison => {
    const comparison = compareChecked(summarize(read, question, inference), inference);
    onProgress?.(++done, names.length + 1);
    return comparison;
  };
  const base = compare(analyses);
  const results = [
    ...alternatives.map(({ name, change }) => ({ name, comparison: compare(analyses.map(change)) })),
    ...others.map(({ name, analyses: read }) => ({ name, comparison: compare(read) })),
  ].map(({ name, comparison }) => ({ name, found: index(comparison) }));
  return {
    schema: 'standpoint/robustness@1',
    title: base.title,
    by: base.by,
    groups: base.groups,
    articles: base.articles,
    alternatives: [...alternatives, ...others].map(({ name, says }) => ({ name, says: says ?? '' })),
    differences: base.channels.flatMap(({ id, label, unit, differences }) =>
      differences.flatMap((difference): RobustDifference[] => {
        const { a, b, estimate, q } = difference;
        if (estimate.kind !== 'estimate' || q === null) return [];
        const values = results.map(({ name, found }) => valueIn(name, found.get(keyOf(id, a, b)), difference));
        return [{ channel: id, label, unit, a, b, mean: estimate.mean, q, ...counts(estimate.mean, values), values }];
      }),
    ),
    made: { library: base.made.library, seed, resamples, correction },
  };
}

function counts(mean: number, values: readonly RobustValue[]) {
  const answered = values.filter((value) => value.changed && value.mean !== null);
  const agree = answered.filter((value) => Math.sign(value.mean!) === Math.sign(mean));
  return {
    answered: answered.length,
    sameSign: agree.length,
    distinct: agree.filter(({ q }) => q !== null && q <= ALPHA).length,
  };
}

const keyOf = (channel: string, a: string, b: string): string => JSON.stringify([channel, a, b]);

function index({ channels }: Comparison): Map<string, Difference> {
  return new Map(
    channels.flatMap(({ id, differences }) =>
      differences.map((difference): [string, Difference] => [keyOf(id, difference.a, difference.b), difference]),
    ),
  );
}

function valueIn(alternative: string, found: Difference | undefined, base: Difference): RobustValue {
  if (found?.estimate.kind !== 'estimate') return { alternative, mean: null, q: null, changed: true };
  // Equal values give the same intervals to the last bit, since the seed is the same.
  const changed = JSON.stringify(found.estimate) !== JSON.stringify(base.estimate);
  return { alternative, mean: found.estimate.mean, q: found.q, changed };
}
