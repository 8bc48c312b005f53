export { distinctiveTerms } from './distinctive-terms.js';
export { wordingOf } from './near.js';
