import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { english } from '../../../src/components/annotate/index.js';
import type { PackedHeads } from '../../../src/linear/heads.js';
import { trainVoices } from './model.js';
import { type AttributedText, readAttributed } from './texts.js';

/**
 * Fits the models of who says what: the tagger (`src/voices/tagger`) and the choice of a speaker (`src/voices/speakers`).
 *
 *   tsx models/train/quotations/train.ts --data DIR [--out SRC/voices] [--seed 1]
 *
 * DIR holds polnear-dev.jsonl. A third of its texts, by a hash of their id, is never learned from.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../../../src/components/quotations', import.meta.url)) },
    seed: { type: 'string', default: '1' },
  },
});

/** Chosen by cross-validation over the texts learned from. */
const SETTINGS = {
  tagger: { epochs: 8, rate: 0.03, missed: 1, invented: 1, named: 1, least: 16, levels: 63 },
  speakers: { epochs: 12, rate: 0.05, least: 4, levels: 63 },
  folds: 3,
};

function main(): void {
  if (given.data === undefined) {
    console.error('usage: train-voices --data DIR [--out DIR] [--seed 1]');
    process.exitCode = 2;
    return;
  }
  const seed = Number(given.seed);
  const annotator = english();
  const texts = readFileSync(join(given.data, 'polnear-dev.jsonl'), 'utf8')
    .split('\n')
    // The file is described in the benchmarks' README; a row of another shape fails below.
    .flatMap((line) => (line === '' ? [] : [readAttributed(JSON.parse(line) as AttributedText, annotator)]));
  console.error(`${texts.length} texts read`);
  const model = trainVoices(texts, {
    tagger: { ...SETTINGS.tagger, seed },
    speakers: { ...SETTINGS.speakers, seed },
    folds: SETTINGS.folds,
    report: (line) => console.error(line),
  });
  write(join(given.out, 'tagger', 'weights.generated.ts'), 'TAGGER', model.tagger);
  write(join(given.out, 'speakers', 'weights.generated.ts'), 'SPEAKERS', model.speakers);
  console.error(`${model.tagger.data.length} and ${model.speakers.data.length} bytes`);
}

function write(file: string, name: string, packed: PackedHeads): void {
  const { data, ...rest } = packed;
  const from = ['PackedHeads', '../../weights/heads.js'];
  const fields = Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  writeFileSync(
    file,
    `// Made by \`npm run train:voices\`; see MODEL_CARD.md.\nimport type { ${from[0]} } from '${from[1]}';\n\n` +
      `export const ${name}: PackedHeads = {\n${fields.join('')}  data: '${data}',\n};\n`,
  );
}

main();
