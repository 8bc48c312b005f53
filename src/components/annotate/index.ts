export { annotateComponent } from './component.js';
export { english } from './english.js';
