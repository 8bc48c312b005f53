export { analyzeInWorkers, summarizeInWorkers, type WorkersOptions } from './pool.js';
export type { Failure } from './task.js';
