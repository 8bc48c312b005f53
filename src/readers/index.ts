export { linearReader } from './fast/index.js';
export { type LikelyRelation, likeliestRelation } from './fast/relationship/likeliest.js';
export { type LinearScorerOptions, linearScorer } from './fast/stance/linear.js';
export { lexiconReader, lexiconScorer } from './lexicon/index.js';
export {
  ANSWERS,
  type Answer,
  type AnyReader,
  answersLater,
  type BatchReader,
  nameOf,
  type Reader,
  type Readings,
} from './reader.js';
export { asyncScorerReader, scorerReader } from './scorer.js';
