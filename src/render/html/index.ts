export { type HtmlOptions, toHTML, toHTMLFragment } from './to-html.js';
