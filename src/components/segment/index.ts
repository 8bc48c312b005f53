export { segmentComponent } from './component.js';
export { decodeBytes } from './html/decode.js';
export { segment } from './segment.js';
