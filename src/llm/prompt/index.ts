export { WINDOW, windowsOf } from './article-text.js';
export { type ArticleFacts, noteOf, PROMPT_VERSION, promptOf, TASK } from './prompt.js';
