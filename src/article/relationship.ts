import type { ActorId, Analysis, Portrayal, RelationshipPortrayal } from '../model/index.js';
import type { ArticleModel } from './article-model.js';
import { checkActorPair } from './check-pair.js';
import { learnedRelationship } from './learned-relationship.js';
import { ARTICLE_MODEL } from './models.js';
import { relationshipByRules } from './rules-relationship.js';
import { type PortrayalWeights, WEIGHTS } from './weights.js';

/**
 * One article's portrayal of the relationship between two actors; parts count for the whole (`RUS:putin` for `RUS`).
 *
 * - `climate`: how friendly or hostile the two are said to be, [−1, 1]: the readings of the sentences that name both and the
 *   tone of the article's sentences, those about the relationship first, weighed as whole articles that were coded
 *   suggest.
 * - `appraisal`: how the relationship is valued, [−1, 1], from the same two sources; of a hostile relationship, how its
 *   mending is valued.
 * - `initiative`: +1 when the first of `dyad`, as given, always acts on the second, −1 the reverse.
 * - `frames`: how likely a reader would name the frame, [0, 1], from the share of the sentences about the relationship
 *   that use it and from the climate and appraisal of the whole.
 *
 * Every channel is a sum of terms that can be shown, each from one sentence. An analysis without learned readings (`ties` and
 * `tones` empty) is portrayed from its relations alone. The order of the dyad matters for `initiative` and `stance` alone:
 * swapping it negates the one and swaps the other. An article no sentence of which is about the relationship is
 * `insufficient`, never 0.
 *
 * @throws StandpointError `invalid-dyad` for an actor with itself or with a part of itself
 * @example relationshipOf(analyze(article), ['RUS', 'IRN']).climate
 */
export function relationshipOf(
  analysis: Analysis,
  dyad: readonly [ActorId, ActorId],
  options: { readonly weights?: PortrayalWeights; readonly model?: ArticleModel } = {},
): RelationshipPortrayal {
  checkActorPair(analysis.actors, dyad);
  const given = givenPortrayal(analysis, dyad);
  if (given) return given;
  const weights = options.weights ?? WEIGHTS;
  if (analysis.relationships.length === 0 && analysis.tones.length === 0)
    return relationshipByRules(analysis, dyad, weights);
  return learnedRelationship(analysis, dyad, weights, options.model ?? ARTICLE_MODEL);
}

/** What a reader of whole articles says of the two, told in the order asked for. */
function givenPortrayal(
  { portrayals }: Analysis,
  [a, b]: readonly [ActorId, ActorId],
): RelationshipPortrayal | undefined {
  for (const given of portrayals?.relationships ?? []) {
    const [x, y] = given.dyad;
    if (x === a && y === b) return given;
    if (x !== b || y !== a) continue;
    const [first, second] = given.stance;
    return { ...given, dyad: [a, b], stance: [second, first], initiative: negated(given.initiative) };
  }
  return undefined;
}

function negated(portrayal: Portrayal): Portrayal {
  if (portrayal.kind === 'insufficient') return portrayal;
  const { value, terms, prior } = portrayal;
  return {
    ...portrayal,
    value: -value,
    terms: terms.map((term) => ({ ...term, value: -term.value })),
    prior: { ...prior, value: -prior.value },
  };
}
