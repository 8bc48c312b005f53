export { extract } from './extract.js';
export { FEATURE_VERSION, SHAPE } from './kinds.js';
export { ROLE } from './role-codes.js';
