export { levelR2 } from './level-r2.js';
export { ploverConflictF1 } from './plover-conflict-f1.js';
export { type PloverAnswer, ploverDirection } from './plover-direction.js';
export { ploverQuadF1 } from './plover-quad-f1.js';
export { relationshipClimateRho } from './relationship-climate-rho.js';
export { relationshipFramesF1 } from './relationship-frames-f1.js';
export { codersMean, type RelationshipAnswer } from './relationship-gold.js';
export { relationshipPair } from './relationship-pair.js';
export { appraisalF1, climateF1, directionF1, type MarkedSentenceAnswer } from './sentence-f1.js';
