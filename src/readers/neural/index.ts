/**
 * A small transformer that reads in place of the linear reader; its weights are a package of their own.
 * @module standpoint/neural
 */

import { StandpointError } from '../../core/index.js';
import { linearReader } from '../fast/index.js';
import { type BatchReader, nameOf } from '../reader.js';
import { checkModel, hearsLinear, loadNeuralModel, type NeuralModel } from './model.js';
import { readDocument } from './read.js';
import { installedRuntime, networkOf, type OnnxRuntime } from './runtime.js';
import { windowsOf } from './windows.js';
import { wordPieces } from './word-pieces.js';

export { loadNeuralModel, type NeuralManifest, type NeuralModel } from './model.js';
export type { OnnxRuntime } from './runtime.js';

/** Which weights read, and what runs them. */
export interface NeuralReaderOptions {
  /** A trained model, or the folder of one. Default: the package `standpoint-neural`. */
  readonly model?: NeuralModel | string;
  /** What runs the network. Default: `onnxruntime-node`, else `onnxruntime-web`, as installed. */
  readonly runtime?: OnnxRuntime;
}

/**
 * A small transformer that reads an article once, in windows, every actor behind a placeholder: names that the library
 * finds are never seen.
 * It answers stance and relationships, as far as that is better together with the linear reader, as its version then says; let that
 * one answer the rest.
 * @throws StandpointError `missing-peer` when runtime or weights are not installed, `invalid-weights` when they do not fit
 * @example createPipeline({ reader: await neuralReader(), otherwise: linearReader() }).stream([article])
 */
export async function neuralReader(options: NeuralReaderOptions = {}): Promise<BatchReader> {
  const { model: given } = options;
  const model = typeof given === 'object' ? await checkModel(given) : await loadNeuralModel(given);
  const network = await networkOf(model.weights, options.runtime ?? (await installedRuntime()));
  const { manifest, vocabulary } = model;
  const pieces = wordPieces(vocabulary);
  const marks = marksOf(vocabulary);
  return {
    name: manifest.name,
    version: hearsLinear(manifest) ? `${manifest.version}+${nameOf(linearReader())}` : manifest.version,
    answers: ['stances', 'relationships', 'portrayals'],
    requires: ['annotation', 'mentions', 'actors', 'quotations', 'targets', 'relations'],
    batch: 1,
    async readAll(documents, wanted, { signal }) {
      const readings = [];
      for (const document of documents) {
        signal?.throwIfAborted();
        const windows = windowsOf(document, pieces, marks);
        readings.push(await readDocument(document, windows, wanted, network, manifest));
      }
      return readings;
    },
  };
}

function marksOf(vocabulary: readonly string[]) {
  const start = vocabulary.indexOf('[CLS]');
  const end = vocabulary.indexOf('[SEP]');
  const actors = vocabulary.flatMap((piece, id) => (/^\[unused\d+\]$/.test(piece) ? [id] : []));
  if (start >= 0 && end >= 0 && actors.length > 0) return { start, end, actors };
  throw new StandpointError('invalid-weights', 'the vocabulary has no [CLS], no [SEP] or no placeholder [unused…]');
}
