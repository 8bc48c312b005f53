export { decodeBytes } from './decode.js';
export type { HtmlPage } from './html.js';
export { readHtml } from './html.js';
