import {
  type ArticleModel,
  checkActorPair,
  type LabelModel,
  stanceLabel as labelById,
  type PortrayalWeights,
  relationshipOf as relationshipById,
  type StanceLabel,
  stanceOf as stanceById,
} from './article/index.js';
import { actorsIfNamed, type KnownActors } from './compare/index.js';
import { builtInRegistry } from './components/actors/index.js';
import type { ActorPortrayal, Analysis, RelationshipPortrayal } from './model/index.js';

interface Named {
  /** Where names of actors are looked up. Default: the built-in registry. */
  readonly registry?: KnownActors;
}

const idsIn = (analysis: Analysis, asked: readonly string[], { registry = builtInRegistry() }: Named) =>
  actorsIfNamed(asked, [analysis], registry);

/**
 * One article's stance toward one actor: the weighted mean of what its mentions and those of its parts (`RUS:putin` counts
 * for `RUS`) are found to say, in scored segments only, pulled toward 0 and put on the scale of coders, whose
 * ends are −1 and 1. Positive favours the actor. The weights are learned from whole articles; see `src/article/README.md`.
 * `chances` says how likely a coder would call the article unfavourable, neutral or favourable.
 *
 * Each part of the result is a sum that can be shown: `value` equals Σ `term.value × term.weight`, the prior adds 0. `error`
 * says how far another article of the same outlook might stray. An actor without a scored mention is `insufficient`, never 0.
 *
 * An actor is given by id, or by a name that can mean but one (`options.registry`; without it the built-in ones are known).
 *
 * @throws StandpointError `unknown-actor` for a name that may mean several
 * @example stanceOf(analyze(article), 'RUS').stance
 */
export function stanceOf(
  analysis: Analysis,
  actor: string,
  options: Named & { readonly weights?: PortrayalWeights } = {},
): ActorPortrayal {
  return stanceById(analysis, idsIn(analysis, [actor], options)[0]!, options);
}

/**
 * Names an article's stance toward an actor: what a coder would answer when asked whether the article is favourable,
 * unfavourable or neither. Decided by two means over the mentions, weighed as in `stanceOf`: of the chance that each is
 * favourable and of the chance that it is unfavourable; a rare class needs less than the largest probability. For comparing
 * outlets use the number of `stanceOf`, which is finer. An actor without a scored mention is `insufficient`, never neutral.
 *
 * An actor is given by id, or by a name that can mean but one (`options.registry`; without it the built-in ones are known).
 *
 * @throws StandpointError `unknown-actor` for a name that may mean several
 * @example stanceLabel(analyze(article), 'RUS')
 */
export function stanceLabel(
  analysis: Analysis,
  actor: string,
  options: Named & { readonly weights?: PortrayalWeights; readonly model?: LabelModel } = {},
): StanceLabel {
  return labelById(analysis, idsIn(analysis, [actor], options)[0]!, options);
}

/**
 * One article's portrayal of the relationship between two actors; parts count for the whole (`RUS:putin` for `RUS`).
 *
 * - `climate`: how friendly or hostile the two are said to be, [−1, 1]: the readings of the sentences that name both and the
 *   tone of the article's sentences, those about the relationship first, weighed as whole articles that were coded
 *   suggest.
 * - `appraisal`: how the relationship is valued, [−1, 1], from the same two sources; of a hostile relationship, how its
 *   mending is valued.
 * - `initiative`: +1 when the first of `pair`, as given, always acts on the second, −1 the reverse.
 * - `frames`: how likely a reader would name the frame, [0, 1], from the share of the sentences about the relationship
 *   that use it and from the climate and appraisal of the whole.
 *
 * Every channel is a sum of terms that can be shown, each from one sentence. An analysis without learned readings (`relationships` and
 * `tones` empty) is portrayed from its relations alone. The order of the pair matters for `initiative` and `stance` alone:
 * swapping it negates the one and swaps the other. An article no sentence of which is about the relationship is
 * `insufficient`, never 0.
 *
 * An actor is given by id, or by a name that can mean but one (`options.registry`; without it the built-in ones are known).
 *
 * @throws StandpointError `invalid-dyad` for an actor with itself or with a part of itself; `unknown-actor` for a name that may mean several
 * @example relationshipOf(analyze(article), ['RUS', 'IRN']).climate
 */
export function relationshipOf(
  analysis: Analysis,
  pair: readonly [string, string],
  options: Named & { readonly weights?: PortrayalWeights; readonly model?: ArticleModel } = {},
): RelationshipPortrayal {
  checkActorPair([], pair);
  const [a, b] = idsIn(analysis, pair, options);
  return relationshipById(analysis, [a!, b!], options); // a pair has two
}
