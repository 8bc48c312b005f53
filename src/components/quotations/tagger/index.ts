export { COMMA } from './read-sentence.js';
export { LABEL } from './score.js';
export { builtInTagger, type Tagged, tag } from './tag.js';
