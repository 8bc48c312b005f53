export { headOf } from './head.js';
export { isActorChain, type NewsWclAnswer, newsWclMentionsF1 } from './newswcl-mentions-f1.js';
