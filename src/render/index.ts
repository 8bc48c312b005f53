export { type Display, display } from './display.js';
export { type HtmlOptions, toHTML, toHTMLFragment } from './html/to-html.js';
export { type EventRow, type TermRow, toEventRows, toTermRows } from './list-rows.js';
export { type MarkdownOptions, toMarkdown } from './markdown/to-markdown.js';
export type { Result } from './result.js';
export { type Row, toRows } from './rows.js';
export { type TextOptions, toText } from './text/to-text.js';
export { type Json, toVegaLite, type VegaLiteChart } from './vega-lite.js';
