export { segmentComponent } from './component.js';
export { decodeBytes, type HtmlPage, readHtml } from './html/index.js';
export { segment } from './segment.js';
