export { decodeBytes } from './decode.js';
export { readHtml } from './html.js';
