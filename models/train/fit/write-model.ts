import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FRONT, type LinearWeights, MAGIC } from '../../../src/linear/index.js';

/** The folder of the models that ship. */
export const MODELS = fileURLToPath(new URL('../..', import.meta.url));

/** How a model was made, for the manifest. */
export interface Provenance {
  /** Files of the benchmarks that it was learned from. */
  readonly learnedFrom: readonly string[];
  readonly command: string;
  /** Null when nothing was drawn at random. */
  readonly seed: number | null;
  /** What was measured when it was fitted. */
  readonly figures: Readonly<Record<string, number>>;
}

/** What the manifest says of a model. */
export interface ManifestEntry extends Provenance {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Version of the features and print of the vocabulary, as in the file; null where the model has none. */
  readonly features: number | null;
  readonly vocabulary: number | null;
}

export type Manifest = Readonly<Record<string, ManifestEntry>>;

/** Writes `<name>.bin` and its entry in the manifest. */
export function writeModel(name: string, weights: LinearWeights, made: Provenance, folder: string = MODELS): void {
  const { features, vocabulary } = weights;
  write(folder, name, `${name}.bin`, modelFile(weights), { features, vocabulary }, made);
}

/** Writes the vocabulary as {@link writeModel} does weights. */
export function writeVocabulary(file: Uint8Array, print: number, made: Provenance, folder: string = MODELS): void {
  write(folder, 'vocabulary', 'vocabulary.bin', file, { features: null, vocabulary: print }, made);
}

/** Writes a model of a few numbers as `<name>.json`, and its entry in the manifest. */
export function writeNumbers(name: string, model: object, made: Provenance, folder: string = MODELS): void {
  const text = `${JSON.stringify(model, null, 2)}\n`;
  write(folder, name, `${name}.json`, new TextEncoder().encode(text), { features: null, vocabulary: null }, made);
}

/** The bytes that `readWeights` reads. */
export function modelFile({ data, ...header }: LinearWeights): Uint8Array {
  return fileOf(header, data);
}

/** A header in JSON and what it tells how to read. */
export function fileOf(header: object, body: Uint8Array): Uint8Array {
  const front = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(FRONT + front.length + body.length);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(4, front.length, true);
  bytes.set(front, FRONT);
  bytes.set(body, FRONT + front.length);
  return bytes;
}

function write(
  folder: string,
  name: string,
  file: string,
  bytes: Uint8Array,
  fits: Pick<ManifestEntry, 'features' | 'vocabulary'>,
  { learnedFrom, command, seed, figures }: Provenance,
): void {
  writeFileSync(join(folder, file), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const entry = { file, bytes: bytes.length, sha256, ...fits, learnedFrom, command, seed, figures };
  const manifest = join(folder, 'manifest.json');
  // Written by this function alone.
  const others = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {};
  const entries = Object.entries({ ...others, [name]: entry }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(manifest, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
