export type { Settled } from './coreference.js';
export { followReferences } from './coreference.js';
