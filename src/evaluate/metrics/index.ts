export { headOf, isActorChain, type NewsWclAnswer, newsWclMentionsF1 } from './actors/index.js';
export { type Exchange, eventsBcubedF1, swapViolations, typeOne } from './checks/index.js';
export { type PolnearAnswer, polnearSource, polnearWordF1 } from './quotations/index.js';
export {
  appraisalF1,
  climateF1,
  codersMean,
  directionF1,
  levelEce,
  levelR2,
  type MarkedSentenceAnswer,
  type PloverAnswer,
  ploverConflictF1,
  ploverDirection,
  ploverQuadF1,
  type RelationshipAnswer,
  relationshipClimateRho,
  relationshipFramesF1,
  relationshipPair,
} from './relationships/index.js';
export {
  calibrationError,
  explainedVariance,
  type Graded,
  type MetricValue,
  macroF1,
  type StanceCase,
  share,
  spearman,
} from './scores/index.js';
export {
  type BabeAnswer,
  type BasilAnswer,
  babeF1,
  basilPair,
  type NewsMtscAnswer,
  newsMtscEce,
  newsMtscF1,
  newsWclPortrayalF1,
  type PersentAnswer,
  persentF1,
  portrayalSign,
  stanceF1,
} from './stance/index.js';
