export { holdsSummaries } from './holds-summaries.js';
export { type Resumable, resumable, STOPPED } from './resumable.js';
export { oneVersion, type VersionOptions } from './versions.js';
