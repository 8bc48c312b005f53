import type { ActorPair, Analysis, Portrayal, RelationshipPortrayal } from '../model/index.js';
import type { ArticleModel } from './article-model.js';
import { checkActorPair } from './check-pair.js';
import { learnedRelationship } from './learned-relationship.js';
import { ARTICLE_MODEL } from './models.js';
import { relationshipByRules } from './rules-relationship.js';
import { type PortrayalWeights, WEIGHTS } from './weights.js';

/** What `relationshipOf` of `src/of-article.ts` says, of actors by id. */
export function relationshipOf(
  analysis: Analysis,
  pair: ActorPair,
  options: { readonly weights?: PortrayalWeights; readonly model?: ArticleModel } = {},
): RelationshipPortrayal {
  checkActorPair(analysis.actors, pair);
  const given = givenPortrayal(analysis, pair);
  if (given) return given;
  const weights = options.weights ?? WEIGHTS;
  if (analysis.relationships.length === 0 && analysis.tones.length === 0)
    return relationshipByRules(analysis, pair, weights);
  return learnedRelationship(analysis, pair, weights, options.model ?? ARTICLE_MODEL);
}

/** What a reader of whole articles says of the two, told in the order asked for. */
function givenPortrayal({ portrayals }: Analysis, [a, b]: ActorPair): RelationshipPortrayal | undefined {
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
