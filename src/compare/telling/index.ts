export { difference } from './difference.js';
export { sayChance, sayValue } from './say-numbers.js';
export { told } from './told.js';
