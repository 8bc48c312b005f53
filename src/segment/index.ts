export { decodeBytes } from './decode.js';
export { type HtmlPage, readHtml } from './html.js';
export { segment } from './segment.js';
