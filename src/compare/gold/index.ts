export { correctWithGold, type GoldOptions } from './correct-with-gold.js';
export type { GoldValue } from './gold.js';
