/**
 * Comparisons as text, HTML, Markdown, charts and flat rows.
 * @module standpoint/render
 */

export { type Display, display } from './display.js';
export { type HtmlOptions, toHTML, toHTMLFragment } from './html/index.js';
export { type EventRow, type TermRow, toEventRows, toTermRows } from './list-rows.js';
export { type MarkdownOptions, toMarkdown } from './markdown/index.js';
export type { Result } from './result.js';
export { type Row, toRows } from './rows.js';
export { type TextOptions, toText } from './text/index.js';
export { type Json, toVegaLite, type VegaLiteChart } from './vega-lite.js';
