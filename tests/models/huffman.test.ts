import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK, compress } from '../../models/huffman.js';
import { unpack } from '../../models/unpack.js';

const roundTrip = (bytes: Uint8Array) => unpack(Buffer.from(compress(bytes)).toString('base64'));

it('gives back what was compressed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(roundTrip(bytes)).toEqual(bytes);
    }),
  );
});

it.each([
  ['nothing', 0, () => 0],
  ['one byte again and again', 1000, () => 7],
  ['a byte rarer by half than the one before, whose codes would be too long', BLOCK, (i: number) => Math.clz32(i)],
  ['several blocks', 3 * BLOCK + 5, (i: number) => (i * i) >> 7],
])('gives back %s', (_, length, byte) => {
  const bytes = Uint8Array.from({ length }, (_, i) => byte(i));
  expect(Buffer.compare(roundTrip(bytes), bytes)).toBe(0);
});

it('takes fewer bits for what comes often', () => {
  // By hand: two symbols take a bit each, and the lengths of the codes 128 bytes, the number of bytes 4.
  expect(compress(Uint8Array.from({ length: 8000 }, (_, i) => i % 2)).length).toBe(4 + 128 + 1000);
});
