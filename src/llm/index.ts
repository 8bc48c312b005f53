/**
 * Coding by a codebook, by people or a language model, and what to make of coders who err.
 * @module standpoint/llm
 */

export * from './agreement/index.js';
export {
  type Codebook,
  type CodeExample,
  type CodeValue,
  type Construct,
  checkCodebook,
  codebookMarkdown,
  defaultCodebook,
  itemsOf,
  jsonSchemaOf,
  referenceOf,
} from './codebook/index.js';
export { codeChannels, goldOf, readCodings, withCodings } from './codes/index.js';
export {
  type CodebookReaderOptions,
  type CodingEstimate,
  type CodingProgress,
  codebookReader,
  estimateCoding,
  type Patience,
} from './coding/index.js';
export * from './methods/index.js';
export * from './models/index.js';
export * from './plan/index.js';
export * from './sheet/index.js';
export { type ExchangeStore, folderStore, type ModelExchange, memoryStore } from './store/index.js';
