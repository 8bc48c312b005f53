/**
 * Reading articles and analyses from files, and reading in several threads: what needs Node's own modules.
 * @module standpoint/node
 */

export { readHtml } from '../components/segment/html/index.js';
export { analyzeInWorkers, type Failure, summarizeInWorkers, type WorkersOptions } from '../workers/index.js';
export {
  type Corpus,
  type CorpusPath,
  type Progress,
  type ReadOptions,
  readArticles,
  readCorpus,
  streamArticles,
  streamWork,
} from './corpus.js';
export { type CsvRow, rowsOfText as csvRows } from './formats/index.js';
export { type GrowingFile, growingFile, partOf, resumed } from './growing-file.js';
export { jsonPieces } from './json-pieces.js';
export { type JsonLine, streamJsonl, writeJsonl } from './jsonl.js';
export { type RecordFolder, recordFolder } from './record-folder.js';
export {
  type CompactAnalysis,
  type CompactOptions,
  compactAnalysis,
  expandAnalysis,
  readAnalyses,
  readSummaries,
  type Saved,
} from './saved/index.js';
export { toSVG } from './svg.js';
export { writeAtomically } from './write-atomically.js';
