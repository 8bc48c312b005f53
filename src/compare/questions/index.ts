export { checkAnalyses, checkQuestion } from './check.js';
export { checkGrouping } from './check-grouping.js';
export { groupOf, UNKNOWN_GROUP } from './group.js';
export { actorsIfNamed, actorsNamed, checkActorList, pairNamed, questionNamed, subjectNamed } from './known-actors.js';
export type * from './options.js';
export { planOf } from './plan.js';
export { QUESTIONS } from './types.js';
