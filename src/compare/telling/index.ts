export { difference } from './difference.js';
export { sayValue } from './say-numbers.js';
export { told } from './told.js';
