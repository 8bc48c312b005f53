import type { Analysis } from '../model/analysis.js';
import type { Comparison } from '../model/comparison.js';
import { answer } from './answer.js';
import { checkGrouping } from './check-grouping.js';
import { checkActorList, checkActors } from './known-actors.js';
import { type CompareVoicesOptions, checkKeys, INFERENCE_OPTIONS, inferenceOf } from './options.js';

/**
 * Whom each group (outlet) lets speak, and where groups differ. Channels:
 *
 * - `quotation`: share of an article's words that is quoted, directly or indirectly; the rest are the outlet's own.
 * - `voice:ID`: share of the quoted words that an actor, its parts and those who speak for it have ("a Russian official"); words
 *   that several say count in equal parts for each. `voice:named` other people and organizations, `voice:anonymous` speakers who
 *   are described but not named, `voice:unknown` words whose speaker is not found.
 * - `introduction:ID`: how the words that introduce an actor's quotations stand to them, −1 all doubt ("claimed") … +1 all vouch
 *   ("admitted"); most are neutral ("said").
 * - `says:SPEAKER:ID`: how favourable the words quoted from one actor are to another, [−1, 1]; only for `actors`.
 *
 * Without `actors` the eight who are heard most are shown, each as the outermost actor that he or she is part of. An article
 * without quotations has no shares. See {@link compareSummary} for the inference.
 *
 * @throws StandpointError `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when two texts share
 * an id
 * @example compareVoices(analyses, { actors: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareVoices(analyses: readonly Analysis[], options: CompareVoicesOptions = {}): Comparison {
  checkKeys(options, ['actors', 'by', ...INFERENCE_OPTIONS]);
  const { actors, by = 'outlet', ...inference } = options;
  if (actors !== undefined) checkActorList(actors, 'actors');
  inferenceOf(inference);
  checkActors(actors ?? [], analyses, options.registry);
  checkGrouping(analyses, by);
  return answer(analyses, { kind: 'voices', actors: [...new Set(actors)], by }, inference);
}
