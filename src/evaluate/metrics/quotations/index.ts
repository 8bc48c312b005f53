export { polnearSource } from './polnear-source.js';
export { type PolnearAnswer, polnearWordF1 } from './polnear-word-f1.js';
