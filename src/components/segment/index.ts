export { segmentComponent } from './component.js';
export { decodeBytes, readHtml } from './html/index.js';
export { segment } from './segment.js';
