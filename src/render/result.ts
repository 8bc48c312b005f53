import type { Comparison, Timeline } from '../model/index.js';

/** What can be rendered. */
export type Result = Comparison | Timeline;

export function isTimeline(result: Result): result is Timeline {
  return result.schema === 'standpoint/timeline@1';
}

/** One result, or several, as a list. */
export function asList(results: Result | readonly Result[]): readonly Result[] {
  return 'channels' in results ? [results] : results;
}
