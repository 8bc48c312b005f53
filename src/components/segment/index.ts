export { segmentComponent } from './component.js';
export { decodeBytes } from './decode.js';
export { segment } from './segment.js';
