export { type MarkdownOptions, toMarkdown } from './to-markdown.js';
