export { type LinearScorerOptions, linearScorer } from './linear.js';
