export * from './codebook/index.js';
export * from './coding/index.js';
export * from './models/index.js';
export * from './plan/index.js';
export { type ExchangeStore, folderStore, type ModelExchange, memoryStore } from './store/index.js';
