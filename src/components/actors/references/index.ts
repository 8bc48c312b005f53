export { followReferences } from './coreference.js';
export type { Settled } from './coreference.js';
