import { builtInRegistry } from '../components/actors/index.js';
import { checkKeys } from '../core/index.js';
import type { Analysis, Comparison, Question } from '../model/index.js';
import { answer } from './answer/index.js';
import { INFERENCE_OPTIONS, type InferenceOptions, inferenceOf, type KnownActors } from './inference/index.js';
import {
  actorsNamed,
  type CompareCoverageOptions,
  type CompareRelationshipOptions,
  type CompareStanceOptions,
  type CompareVoicesOptions,
  type CompareWordingOptions,
  checkActorList,
  checkGrouping,
  pairNamed,
  QUESTIONS,
  subjectNamed,
} from './questions/index.js';

/**
 * How each group (outlet) stands toward each actor, and where groups differ: channels `stance:ID` (all words), `own:ID`
 * (the outlet's) and `quoted:ID`. Scores in [−1, 1]; positive favours the actor; parts count for the whole
 * (`RUS:putin` for `RUS`). An article counts once, however long. See {@link compareSummary} for the inference.
 *
 * An actor that is known but never mentioned gives `insufficient` and a warning.
 *
 * @throws StandpointError `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when two texts share
 * an id
 * @example compareStance(analyses, { actors: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareStance(analyses: readonly Analysis[], options: CompareStanceOptions): Comparison {
  return ask(analyses, options, 'stance', (by, registry) => {
    const { actors } = options;
    checkActorList(actors, 'actors');
    return { kind: 'stance', actors: [...new Set(actorsNamed(actors, analyses, registry))], by };
  });
}

/**
 * How each group (outlet) portrays the relationship between two actors, and where groups differ. Channels: `climate`
 * (hostile −1 … allied +1, as fact), `appraisal` (deplored −1 … welcomed +1), `stance:A`, `stance:B`, `initiative` (+1:
 * the first always acts on the second), `frame:…` (share of the sentences about the relationship), `voice:A`,
 * `voice:B`, `voice:others` (share of the quoted words), `space` (share of the article's words in sentences about the
 * relationship), `third:…` (share of the articles that bring in a further actor). See {@link compareSummary} for the
 * inference.
 *
 * @throws StandpointError `invalid-dyad`, `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when
 * two texts share an id
 * @example compareRelationship(analyses, { between: ['RUS', 'IRN'], by: 'outlet', seed: 1 })
 */
export function compareRelationship(analyses: readonly Analysis[], options: CompareRelationshipOptions): Comparison {
  return askBetween(analyses, options, 'relationship');
}

/**
 * Which frames each group (outlet) puts the relationship between two actors in, and where groups differ: the channels
 * `frame:…` of `compareRelationship`, the same numbers, without the rest. See {@link compareSummary} for the inference.
 *
 * @throws StandpointError `invalid-dyad`, `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when
 * two texts share an id
 * @example compareFrames(analyses, { between: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareFrames(analyses: readonly Analysis[], options: CompareRelationshipOptions): Comparison {
  return askBetween(analyses, options, 'frames');
}

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
  return ask(analyses, options, 'voices', (by, registry) => {
    const { actors } = options;
    if (actors !== undefined) checkActorList(actors, 'actors');
    return { kind: 'voices', actors: [...new Set(actorsNamed(actors ?? [], analyses, registry))], by };
  });
}

/**
 * How much each group (outlet) makes of an actor, or of the relationship between two, and where groups differ.
 * Channels, all shares:
 *
 * - `mentioned`: share of the articles that mention it; a relationship, with both in one sentence.
 * - `space`: share of an article's words that stand in sentences about it, 0 where there are none.
 * - `headline`: of the articles that mention it, the share that do so in the headline.
 * - `third:ID`: of the articles that mention it, the share that bring in a further actor; the twelve that are named most.
 *
 * `events` of the result lists the events with an article about it, and how many articles each group has on them: give
 * articles an `event` for that. See {@link compareSummary} for the inference.
 *
 * @throws StandpointError `invalid-dyad`, `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when
 * two texts share an id
 * @example compareCoverage(analyses, { of: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareCoverage(analyses: readonly Analysis[], options: CompareCoverageOptions): Comparison {
  return ask(analyses, options, 'coverage', (by, registry) => {
    return { kind: 'coverage', of: subjectNamed(options.of, 'of', analyses, registry), by };
  });
}

/**
 * Which words each group (outlet) uses near an actor, or near the relationship between two, and what it calls them.
 *
 * `terms` of the result are the words, and pairs of neighbouring words, that set a group apart from all others: log-odds with an
 * informative prior, significance by shuffling whole articles, each with sentences that show it. Counted are the sentences that
 * mention the actor, or name both; names and stop words are left out. Channels `naming:ID:CLASS` are shares: of the times an article
 * calls the actor something, how often `regime`, `strongman`, `government`, `leader`, `office` (president, minister …) or
 * `country` and words like them. See {@link compareSummary} for the inference.
 *
 * @throws StandpointError `invalid-dyad`, `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when
 * two texts share an id
 * @see Monroe, Colaresi & Quinn (2008), "Fightin' Words", Political Analysis 16
 * @example compareWording(analyses, { near: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareWording(analyses: readonly Analysis[], options: CompareWordingOptions): Comparison {
  return ask(analyses, options, 'wording', (by, registry) => {
    return { kind: 'wording', near: subjectNamed(options.near, 'near', analyses, registry), by };
  });
}

/** Checks the options, those that say what is asked in `question`, and answers. Actors that are built in are known. */
function ask(
  analyses: readonly Analysis[],
  options: InferenceOptions & { readonly by?: string },
  kind: Question['kind'],
  question: (by: string, registry: KnownActors) => Question,
): Comparison {
  const { field } = QUESTIONS[kind];
  checkKeys(options, [field, 'by', ...INFERENCE_OPTIONS]);
  const { by = 'outlet', ...rest } = options;
  inferenceOf(rest);
  const registry = options.registry ?? builtInRegistry();
  const asked = question(by, registry);
  checkGrouping(analyses, by);
  const inference = Object.entries(rest).filter(([key]) => key !== field);
  return answer(analyses, asked, { ...Object.fromEntries(inference), registry });
}

/** The questions about two actors. */
function askBetween(
  analyses: readonly Analysis[],
  options: CompareRelationshipOptions,
  kind: 'relationship' | 'frames',
): Comparison {
  return ask(analyses, options, kind, (by, registry) => {
    return { kind, between: pairNamed(options.between, analyses, registry), by };
  });
}
