import { describe, expect, it } from 'vitest';
import { english } from '../../../src/components/annotate/index.js';

/** A text of words that nobody has met; `from` numbers the first. */
function foreign(from: number, count: number): string {
  const word = (i: number) => `q${i.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`;
  return Array.from({ length: count / 20 }, (_, s) =>
    Array.from({ length: 20 }, (__, i) => word(from + 20 * s + i)).join(' '),
  ).join('. ');
}

describe('words that are in no dictionary', () => {
  it('are forgotten when there are very many, and nothing else is', () => {
    const text = 'Moscow didn’t sign the Zorbulix accord; its envoys were “furious”. Ankara had signed.';
    const annotate = (words: string) =>
      english().annotate(words, [{ kind: 'paragraph', scored: true, span: { start: 0, end: words.length } }]);
    const before = annotate(text);
    for (let i = 0; i < 5; i++) annotate(foreign(40_000 * i, 40_000));
    const { tokens, sentences } = annotate(text);
    expect(tokens).toEqual(before.tokens);
    expect(sentences).toEqual(before.sentences);
    expect(before.isWord?.('Zorbulix')).toBe(false);
    expect(before.isWord?.('signed')).toBe(true);
  });
});
