export { EXCHANGE, type ExchangeStore, keyOf, type ModelExchange, memoryStore } from './exchange.js';
export { folderStore } from './folder.js';
