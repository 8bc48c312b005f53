export {
  type LikelyRelation,
  type LinearScorerOptions,
  likeliestRelation,
  linearReader,
  linearScorer,
} from './fast/index.js';
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
