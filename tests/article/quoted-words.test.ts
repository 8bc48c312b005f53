import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { quotedWords } from '../../src/article/index.js';

const wordsOf = (text: string) =>
  quotedWords(analyze({ id: '1', outlet: 'A', text })).reduce((sum, { words }) => sum + words, 0);

describe('words that somebody is given', () => {
  it.each([
    'One should remember that Moscow has broken its word to Ankara before.',
    'You might say that Ankara stands alone.',
  ])('are not those of nobody in particular: %s', (text) => {
    expect(wordsOf(text)).toBe(0);
  });

  it.each([
    ['One minister said that Moscow had broken its word.', 6],
    ['Ankara said Moscow had broken its word.', 5],
  ])('are counted where somebody speaks: %s', (text, words) => {
    expect(wordsOf(text)).toBeGreaterThanOrEqual(words - 1);
  });
});
