export { eventsBcubedF1 } from './events-bcubed-f1.js';
export { type Exchange, swapViolations } from './swap-violations.js';
export { typeOne } from './type-one.js';
