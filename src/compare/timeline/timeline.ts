import { builtInRegistry } from '../../components/actors/index.js';
import { checkKeys, demand } from '../../core/index.js';
import type { Analysis, Question, Timeline } from '../../model/index.js';
import { INFERENCE_OPTIONS, inferenceOf } from '../inference/index.js';
import { actorsNamed, checkActorList, checkGrouping, pairNamed } from '../questions/index.js';
import { summarize } from '../summary/index.js';
import type { TimelineOptions } from './options.js';
import { inTimeOf, TIME_OPTIONS, timelineOfChecked } from './timeline-of-summary.js';

/**
 * A stance, or the portrayal of a relationship, over time: an estimate for each period and group, and for each group
 * the clearest change with a test whether chance could bring it about (the largest standardized cumulative sum,
 * articles in random order). Give either `actors` (channels `stance:ID`) or `between` (`climate`, `appraisal`,
 * `stance:A`, `stance:B`); `channels` names others of the same question, such as `own:RUS` or `frame:threat`.
 *
 * Articles without a date, with one that is none, or after `until` are left out with a warning. Periods in which a group has
 * fewer than `minArticles` articles are `insufficient`; none is passed over.
 *
 * @throws StandpointError `invalid-option`, `unknown-option`, `unknown-actor`, `invalid-dyad`; `duplicate-article` when two texts
 * share an id
 * @example timeline(analyses, { between: ['RUS', 'IRN'], every: 'quarter', by: 'outlet' })
 */
export function timeline(analyses: readonly Analysis[], options: TimelineOptions): Timeline {
  checkKeys(options, ['actors', 'between', 'by', ...TIME_OPTIONS, ...INFERENCE_OPTIONS]);
  const { actors, between, by = 'outlet', ...rest } = { ...options, registry: options.registry ?? builtInRegistry() };
  demand(
    (actors === undefined) !== (between === undefined),
    'actors or between',
    { actors, between },
    'given, one of the two: a list of actors, or the two ends of a tie',
  );
  inTimeOf(rest);
  inferenceOf(rest);
  if (!between) checkActorList(actors ?? [], 'actors');
  const question: Question = between
    ? { kind: 'relationship', between: pairNamed(between, analyses, rest.registry), by }
    : { kind: 'stance', actors: [...new Set(actorsNamed(actors ?? [], analyses, rest.registry))], by };
  checkGrouping(analyses, by);
  return timelineOfChecked(summarize(analyses, question, rest), rest);
}
