import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { wordPieces } from '../../../src/training.js';
import { lines } from '../../train/data/lines.js';

/**
 * Keeps the pieces of the base model that news is made of, every single character, the marks and placeholders:
 * `tsx models/neural/train/vocabulary.ts BENCHMARKS BASE_VOCAB` writes `models/neural/vocabulary.txt`.
 */
const [, , folder = '', base = ''] = process.argv;
const RARE = 12;
const PLACEHOLDERS = 32;

interface Texts {
  readonly title?: string;
  readonly text?: string;
}

const pieces = readFileSync(base, 'utf8').trimEnd().split('\n');
const counts = new Uint32Array(pieces.length);
const split = wordPieces(pieces);
const seen = new Set<string>();
for (const name of readdirSync(folder).filter((each) => /(train|teacher|pool)\S*\.jsonl/.test(each))) {
  for (const { title = '', text = '' } of lines<Texts>(folder, name)) {
    if (seen.has(text)) continue;
    seen.add(text);
    for (const id of split(`${title}\n${text}`)) counts[id]! += 1;
  }
}
const isKept = (piece: string, id: number) => {
  if (/^\[(PAD|UNK|CLS|SEP)\]$/.test(piece)) return true;
  const unused = /^\[unused(\d+)\]$/.exec(piece);
  if (unused) return Number(unused[1]) < PLACEHOLDERS;
  const isLetter = /^(##)?[\x21-\x7e£€–—‘’“”…]$/u.test(piece);
  return isLetter || counts[id]! >= RARE;
};
const kept = pieces.filter(isKept);
writeFileSync(new URL('../vocabulary.txt', import.meta.url), `${kept.join('\n')}\n`);
let all = 0;
let held = 0;
for (const [id, piece] of pieces.entries()) {
  all += counts[id]!;
  if (isKept(piece, id)) held += counts[id]!;
}
console.log(`${kept.length} of ${pieces.length} pieces, ${((100 * held) / all).toFixed(2)} % of what occurs`);
