export { type EventGroups, type GroupByEventOptions, groupByEvent, type NewsEvent } from './group-by-event.js';
