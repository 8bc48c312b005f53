export { calibrationError, type StanceCase } from './calibration-error.js';
export { explainedVariance } from './explained-variance.js';
export { likeliest } from './likeliest.js';
export { macroF1 } from './macro-f1.js';
export { type MetricValue, measure } from './measure.js';
export { microF1 } from './micro-f1.js';
export { pairCredit } from './pair-credit.js';
export { type Graded, share } from './share.js';
export { spearman } from './spearman.js';
