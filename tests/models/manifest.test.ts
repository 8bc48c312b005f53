import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packModels } from '../../models/pack.js';
import { type Manifest, MODELS, writeModel, writeNumbers } from '../../models/train/fit/write-model.js';
import { readFile } from '../../src/linear/index.js';

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const manifest = manifestOf(MODELS);
const made = { learnedFrom: ['a.jsonl'], command: 'npm run train', seed: 1, figures: { f1: 70.5 } };
const weights = { features: 2, vocabulary: null, bias: [0], steps: [1], count: 0, data: new Uint8Array() };

describe('the manifest', () => {
  it('names every file of a model, and no other', () => {
    const files = readdirSync(MODELS).filter((name) => /\.(?:bin|json)$/.test(name) && name !== 'manifest.json');
    expect(
      Object.values(manifest)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(files.sort());
  });

  it.each(Object.entries(manifest))('tells what stands in the file of %s', (_, entry) => {
    const bytes = readFileSync(join(MODELS, entry.file));
    expect(bytes.length).toBe(entry.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256);
    expect(entry.learnedFrom.length).toBeGreaterThan(0);
    if (entry.file.endsWith('.json')) return;
    const header = readFile(entry.file, bytes).header as Record<string, unknown>;
    expect(header.features ?? null).toBe(entry.features);
    expect(header.vocabulary ?? header.print ?? null).toBe(entry.vocabulary);
    // Whatever knows words knows those of the vocabulary that ships.
    expect([null, manifest.vocabulary!.vocabulary]).toContain(entry.vocabulary);
  });

  it('keeps the other entries when a model is written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'models-'));
    writeModel('tone', weights, made, folder);
    writeNumbers('article', { prior: 3 }, { ...made, seed: null }, folder);
    writeModel('tone', { ...weights, features: 3 }, made, folder);
    expect(manifestOf(folder)).toMatchObject({
      article: { ...made, file: 'article.json', seed: null, features: null, vocabulary: null },
      tone: { ...made, file: 'tone.bin', features: 3, vocabulary: null },
    });
  });
});

it('the packed models are the files, as one module that CommonJS and ESM can import', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'models-')), 'weights.cjs');
  packModels(MODELS, file);
  const { default: weightsOf } = (await import(file)) as { default: (name: string) => Uint8Array };
  for (const [name, entry] of Object.entries(manifest)) {
    if (!entry.file.endsWith('.bin')) continue;
    expect(createHash('sha256').update(weightsOf(name)).digest('hex'), name).toBe(entry.sha256);
  }
});
