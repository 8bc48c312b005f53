import { wordSet } from '../../core/index.js';
/** Capitalised words that are times, not names. */
export const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
