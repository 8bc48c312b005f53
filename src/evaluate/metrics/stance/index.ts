export { type BabeAnswer, babeF1 } from './babe-f1.js';
export { type BasilAnswer, basilPair } from './basil-pair.js';
export { type NewsMtscAnswer, newsMtscEce, newsMtscF1, stanceF1 } from './newsmtsc.js';
export { newsWclPortrayalF1, portrayalSign } from './newswcl-portrayal-f1.js';
export { type PersentAnswer, persentF1 } from './persent-f1.js';
