export { FUNCTION_WORDS } from './common-words.data.js';
export { dayOf, isoDay } from './day.js';
export { type EventGroups, type GroupByEventOptions, groupByEvent, type NewsEvent } from './group-by-event.js';
export { nearDuplicates, sameText } from './near-duplicates.js';
export { signatureOf } from './signature.js';
