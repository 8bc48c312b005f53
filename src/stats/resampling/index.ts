export { choose, forEachChoice } from './arrangements.js';
export type { Blocks } from './blocks.js';
export { blocksError, blocksMean, unblocked } from './blocks.js';
export type { Replicates } from './bootstrap.js';
export { bootstrap } from './bootstrap.js';
export type { Generator } from './generator.js';
export { generator } from './generator.js';
export { hash32 } from './hash.js';
