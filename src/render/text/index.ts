export { type TextOptions, toText } from './to-text.js';
