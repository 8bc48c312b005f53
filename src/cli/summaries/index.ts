export { mergeCommand, mergedOf } from './merge-command.js';
export { type SummarizeCommandOptions, summarizeCommand } from './summarize-command.js';
