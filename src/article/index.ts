export { stanceOf, stanceTerms } from './actor.js';
export type { ArticleModel } from './article-model.js';
export { checkActorPair } from './check-pair.js';
export { emphasis } from './emphasis.js';
export {
  initiativeSigns,
  relationshipSigns,
  type SignChances,
  type StancePart,
  stanceSigns,
} from './evidence/index.js';
export { frameTerms, sentencesAboutRelationship } from './frames.js';
export { relationshipIngredients } from './ingredients.js';
export { STANCE_MODEL } from './models.js';
export { namedFrames } from './named-frames.js';
export { type QuotedWords, quotedWords, wordsIn } from './quoted-words.js';
export { relationshipOf } from './relationship.js';
export { relationTerms } from './rules-relationship.js';
export { salience } from './salience.js';
export { heardIn, sharesOf } from './speakers.js';
export { type StanceLabel, stanceLabel } from './stance-label.js';
export type { LabelModel, StanceEmphasis, StanceModel, StanceSpread } from './stance-model.js';
export { readStances, type StanceReading, weightOf } from './stance-terms.js';
export { type RawTerm, weightedSum } from './sum.js';
export { type PortrayalWeights, WEIGHTS } from './weights.js';
