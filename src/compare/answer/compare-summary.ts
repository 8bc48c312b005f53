import { checkKeys, grouped } from '../../core/index.js';
import type { Channel, ChannelDefinition, Comparison, Difference, Summary, Warning } from '../../model/index.js';
import { contrastEvidence, groupEvidence } from '../evidence/index.js';
import {
  adjust,
  type Cases,
  type ChannelInference,
  casesOf,
  differenceOf,
  estimateOf,
  INFERENCE_OPTIONS,
  type InferenceOptions,
  inferenceOf,
  MOST_GROUPS_IN_FULL,
  mostResampled,
  pairsOf,
  type Spread,
  sharesOf,
  shrunkenOf,
  spreadOf,
} from '../inference/index.js';
import { planOf } from '../questions/index.js';
import { checkSummary, QUOTABLE } from '../summary/index.js';
import { told } from '../telling/index.js';
import { distinctiveTerms } from '../wording/index.js';
import { countOnce } from './count-once.js';
import { eventCoverage } from './event-coverage.js';
import { untested, warningsOf } from './warnings.js';

/**
 * Answers the question a summary was kept for: an estimate per channel and group, a difference per channel and pair of
 * groups, and sentences as evidence. The same summary and options give the same bytes.
 *
 * Intervals come from resampling whole articles, or whole events where a group has several articles on one. Groups that
 * share at least 3 events, with half of their articles, are compared within events. p-values are two-sided permutation
 * tests (Student's t, as intervals then are too, where both sides have more than 2,000 blocks, or fewer where many groups are
 * compared, see `src/compare/inference/large.ts`); q-values (Benjamini–Hochberg, or Holm on request) are taken family by family (headline channels; by voice;
 * frames; who acts and speaks) over the differences that
 * their values could have shown at α = 0.05 at all; the others have q = 1. When no group has
 * `minArticles` articles, sentences of the articles are resampled and every estimate says so (`sentence-block`): it then
 * speaks of those articles, not of the outlets.
 *
 * Of very many groups only the 1,000 pairs of each channel are tested that are furthest apart for their standard errors; q-values count the
 * others among the tests, and a warning says so.
 *
 * Near-duplicates (wire copy) count once in each group and are reported in `nearDuplicates` and a warning. No articles
 * give a comparison without groups and a warning; a single group one without differences.
 *
 * @throws StandpointError `unknown-option`, `invalid-option`, `invalid-data` for a summary that is none
 */
export function compareSummary(summary: Summary, options: InferenceOptions = {}): Comparison {
  checkSummary(summary);
  return compareChecked(summary, options);
}

/** {@link compareSummary} of a summary that was made or checked here. */
export function compareChecked(summary: Summary, options: InferenceOptions = {}): Comparison {
  checkKeys(options, INFERENCE_OPTIONS);
  const inference = inferenceOf(options);
  const { seed, resamples, level, minArticles, correction } = inference;
  const { onProgress, signal } = options;
  const { question } = summary;
  const once = countOnce(summary.rows);
  const { title, actors, definitions, rows, missing, wording, about } = planOf(
    { ...summary, rows: once.rows },
    { ...options, minArticles },
  );

  const byGroup = grouped(rows, ({ group }) => group);
  const groups = [...byGroup.keys()].sort();
  const largest = Math.max(0, ...groups.map((group) => byGroup.get(group)!.length));
  // Of more articles than that not all have kept their sentences.
  const enough = Math.min(minArticles, QUOTABLE + 1);
  const bySentence = largest < enough && groups.length <= MOST_GROUPS_IN_FULL;
  const bare = definitions.map((definition, index) => {
    signal?.throwIfAborted();
    onProgress?.(index, definitions.length);
    const { id: channel, unit } = definition;
    const byEvent = question.by !== 'event';
    const frame: ChannelInference = {
      channel,
      unit,
      inference,
      bySentence,
      byEvent,
      mostResampled: mostResampled(groups.length),
    };
    const cases = groups.map((group) => casesOf(group, byGroup.get(group)!, frame));
    const spread = spreadOf(cases);
    const { tested, left } = pairsOf(cases, spread);
    const differences = tested.map(([a, b]) => ({ a, b, bare: differenceOf(a, b, frame, spread) }));
    return { definition, frame, cases, spread, differences, left };
  });

  const qValues = adjust(bare, inference);
  const channels = bare.map(({ definition, frame, cases, spread, differences }) => {
    const finished = differences.map(({ a, b, bare: found }): Difference => {
      const { testable, a: left, b: right, estimate, effect, p, ...rest } = found;
      const q = testable ? qValues.get(found)! : p === null ? null : 1;
      const evidence = contrastEvidence(a, b, found, frame.unit);
      return { a: left, b: right, estimate, effect, p, q, ...rest, evidence };
    });
    return channelOf(definition, cases, frame, spread, finished);
  });

  onProgress?.(definitions.length, definitions.length);
  return told({
    schema: 'standpoint/comparison@1',
    question: question.kind,
    title,
    by: question.by,
    groups,
    actors,
    articles: rows.length,
    channels,
    terms: wording ? distinctiveTerms(rows, inference) : [],
    // Where events are the groups, each passes over all others.
    events: about === null || question.by === 'event' ? [] : eventCoverage(rows, groups, about),
    nearDuplicates: once.nearDuplicates,
    warnings: [
      ...summary.warnings,
      ...warningsOf(groups, byGroup, { bySentence, minArticles }),
      ...once.warnings,
      ...untested(Math.max(0, ...bare.map(({ left }) => left))),
      ...(rows.length === 0 ? [] : missing).map((message): Warning => ({ code: 'unmentioned-actor', message })),
    ],
    made: { library: summary.made.join(', '), seed, resamples, level, minArticles, correction },
  });
}

function channelOf(
  definition: ChannelDefinition,
  cases: readonly Cases[],
  frame: ChannelInference,
  spread: Spread,
  differences: readonly Difference[],
): Omit<Channel, 'ordering'> {
  const { unit, inference } = frame;
  const shrunken = shrunkenOf(cases, unit, inference);
  const labelled = (each: Cases) => (definition.labels ? { shares: sharesOf(each, inference) } : {});
  const groups = cases.map((each, i) => {
    const estimate = estimateOf(each, frame, spread);
    return {
      group: each.group,
      estimate,
      shrunken: shrunken[i]!,
      ...labelled(each),
      evidence: groupEvidence(each, estimate),
    };
  });
  return { ...definition, groups, differences };
}
