export { type HtmlOptions, toHTML, toHTMLFragment } from './html/to-html.js';
export { type TextOptions, toText } from './text/to-text.js';
