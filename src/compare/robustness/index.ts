export { ALTERNATIVES, type Alternative } from './alternatives.js';
export { type OtherReading, type RobustnessOptions, robustness } from './robustness.js';
