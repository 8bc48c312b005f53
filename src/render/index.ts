export { type TextOptions, toText } from './text/to-text.js';
