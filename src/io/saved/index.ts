export { type CompactAnalysis, type CompactOptions, compactAnalysis, expandAnalysis } from './compact.js';
export { readAnalyses, readSummaries } from './files.js';
export { isSaved, readSaved, type Saved } from './read.js';
