export { segmentComponent } from './component.js';
export { decodeBytes } from './html/decode.js';
export { type HtmlPage, readHtml } from './html/html.js';
export { segment } from './segment.js';
