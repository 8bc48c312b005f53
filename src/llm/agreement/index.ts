export {
  type CoderAgreement,
  type ConstructAgreement,
  compareCoders,
  type Disagreement,
  type Said,
} from './compare-coders.js';
export {
  type CompareReadersOptions,
  compareReaders,
  type ReadBy,
  type ReaderAgreement,
  type ReaderPair,
} from './compare-readers.js';
