export { type Attribution, isOf } from './attribution.js';
export { nonEmpty } from './edges.js';
export { findAttributions } from './find.js';
