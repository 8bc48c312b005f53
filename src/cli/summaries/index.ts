export { mergeCommand, mergedOf } from './merge-command.js';
export { summarizeCommand } from './summarize-command.js';
