import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates, sameText, signatureOf } from '../../src/events/index.js';
import { likeness } from '../../src/events/signature.js';

/** A text of `length` words of its own. */
const text = (name: string, length: number) => Array.from({ length }, (_, i) => `${name}${i}`).join(' ');

describe('signatureOf', () => {
  it('looks at words alone: not at case, marks or where a text is cut into pieces', () => {
    const words = text('word', 60);
    const signature = signatureOf([words]);
    expect(signature).toMatch(/^[\w-]{126}$/);
    expect(signatureOf([words.toUpperCase()])).toBe(signature);
    expect(signatureOf(words.split(' ').map((word) => `“${word}!”`))).toBe(signature);
  });
  it('is empty for a text of fewer than 40 words, which is like nothing', () => {
    expect([signatureOf([]), signatureOf(['', '…']), signatureOf([text('a', 39)])]).toEqual(['', '', '']);
    expect(signatureOf([text('a', 40)])).not.toBe('');
    expect(sameText('', '')).toBe(false);
  });
});

describe('likeness', () => {
  // A text of n words has n − 3 runs of four; two with r runs that share s of them are alike by s / (2r − s).
  it.each([
    [200, 0, 1],
    [200, 50, 197 / (2 * 247 - 197)],
    [100, 100, 97 / (2 * 197 - 97)],
    [0, 200, 0],
  ])('of %d shared and %d further words on each side is near %f', (shared, further, expected) => {
    const both = text('shared', shared);
    const half = (name: string) => signatureOf([`${both} ${text(name, further)}`]);
    const mean =
      Array.from({ length: 20 }, (_, i) => likeness(half(`x${i}a`), half(`x${i}b`))).reduce((a, b) => a + b) / 20;
    // All twenty share a part, so errors do not quite average out: two standard errors of a single one.
    expect(Math.abs(mean - expected)).toBeLessThan(0.125);
  });
});

describe('nearDuplicates', () => {
  const one = signatureOf([text('one', 80)]);
  const cut = signatureOf([text('one', 60)]);
  const two = signatureOf([text('two', 80)]);
  it.each([
    ['nothing', [], [], []],
    ['one text, cut', [one, two, cut], [5, 5, 6], [0, 1, 0]],
    ['the same too late', [one, one], [0, 20], [0, 1]],
    ['the same, undated', [one, one, two], [Number.NaN, 20, Number.NaN], [0, 0, 2]],
    ['a chain that would last too long', [one, one, one], [0, 5, 10], [0, 0, 2]],
    ['short texts', ['', ''], [0, 0], [0, 1]],
  ])('%s', (_, signatures, days, expected) => {
    expect([...nearDuplicates(signatures, { days, window: 7 })]).toEqual(expected);
  });
  it('joins equal keys at any distance, and never different labels', () => {
    const days = [0, 100, 0];
    expect([...nearDuplicates(['', '', ''], { days, window: 7, keys: ['k', 'k', undefined] })]).toEqual([0, 0, 2]);
    const labels = ['A', undefined, 'B'];
    expect([...nearDuplicates([one, one, one], { days: [0, 0, 0], window: 7, labels })]).toEqual([0, 0, 2]);
  });
  it('takes thousands of copies of one text', () => {
    const many = new Array<string>(20_000).fill(one);
    const found = nearDuplicates(many, { days: new Float64Array(many.length), window: 7 });
    expect(new Set(found).size).toBe(1);
  });
  it('finds the same texts whatever surrounds them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(one, two, cut, ''), { maxLength: 12 }), (signatures) => {
        const found = nearDuplicates(signatures, { days: signatures.map(() => 0), window: 7 });
        const kind = (signature: string, i: number) =>
          signature === '' ? `short ${i}` : signature === two ? 'two' : 'one';
        const kinds = signatures.map(kind);
        expect([...found]).toEqual(kinds.map((one) => kinds.indexOf(one)));
      }),
      { numRuns: 100 },
    );
  });
});
