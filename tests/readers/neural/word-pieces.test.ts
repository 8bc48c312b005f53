import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordPieces } from '../../../src/readers/neural/word-pieces.js';

const folder = join(import.meta.dirname, '..', '..', '..', 'models', 'neural');
const vocabulary = readFileSync(join(folder, 'vocabulary.txt'), 'utf8').trimEnd().split('\n');
const known = JSON.parse(readFileSync(join(import.meta.dirname, 'word-pieces.json'), 'utf8')) as {
  readonly text: string;
  readonly pieces: readonly string[];
}[];

describe('wordPieces', () => {
  const split = wordPieces(vocabulary);

  it.each(known)('cuts $text as Hugging Face’s tokenizer does', ({ text, pieces }) => {
    expect(split(text).map((id) => vocabulary[id])).toEqual(pieces);
  });

  it('takes the longest piece first and gives up a word that has none', () => {
    const few = ['[UNK]', 'un', 'unfair', '##fair', '##ly', '!'];
    const cut = (text: string) => wordPieces(few)(text).map((id) => few[id]);
    expect(cut('Unfairly unly! constructor')).toEqual(['unfair', '##ly', 'un', '##ly', '!', '[UNK]']);
  });

  it('reads two megabytes without a space, and as many marks, soon', () => {
    const begun = performance.now();
    expect(split('a'.repeat(2_000_000)).map((id) => vocabulary[id])).toEqual(['[UNK]']);
    expect(split('!'.repeat(500_000))).toHaveLength(500_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
