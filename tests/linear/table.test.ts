import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeRows } from '../../models/train/fit/encode-rows.js';
import { HASH_MASK, type LinearWeights, Lookup, tableOf } from '../../src/linear/index.js';

function weightsOf(rows: readonly { readonly id: number; readonly bytes: readonly number[] }[]): LinearWeights {
  const classes = rows[0]?.bytes.length ?? 1;
  const bias = Array.from({ length: classes }, () => 0);
  return { features: 1, vocabulary: null, bias, steps: bias.map(() => 1), ...encodeRows(rows, classes) };
}

it('finds every weight that was packed, however many classes there are, and none that was not', () => {
  const byte = fc.integer({ min: -127, max: 127 });
  const model = fc.integer({ min: 1, max: 14 }).chain((classes) =>
    fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: HASH_MASK }),
        bytes: fc.array(byte, { minLength: classes, maxLength: classes }),
      }),
      { minLength: 1, maxLength: 60, selector: ({ id }) => id },
    ),
  );
  fc.assert(
    fc.property(model, (rows) => {
      const lookup = new Lookup(tableOf(weightsOf(rows)));
      // The ids beside those that were packed, where they are none themselves, have no weight.
      const known = new Map(rows.map(({ id, bytes }) => [id, bytes]));
      const asked = rows.flatMap(({ id }) => [id, (id + 1) & HASH_MASK]);
      // The second time they are at hand.
      for (let time = 0; time < 2; time++) {
        lookup.find(Int32Array.from(asked), asked.length);
        asked.forEach((id, k) => {
          const bytes = known.get(id) ?? rows[0]!.bytes.map(() => 0);
          expect([...lookup.weights.subarray(k * lookup.stride, k * lookup.stride + bytes.length)]).toEqual(
            bytes.map((value) => value + 0),
          );
          expect(lookup.has(k)).toBe(bytes.some((value) => value !== 0));
        });
      }
    }),
  );
});

it('finds more features at once than it had room for', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({ id: i * 20_011, bytes: [1 + (i % 100), -1] }));
  const lookup = new Lookup(tableOf(weightsOf(rows)));
  lookup.find(
    Int32Array.from(rows, ({ id }) => id),
    rows.length,
  );
  expect(rows.every(({ bytes }, k) => lookup.weights[k * lookup.stride] === bytes[0])).toBe(true);
});

it('refuses weights that break off, and ids that are no hashes', () => {
  const rows = Array.from({ length: 3000 }, (_, id) => ({ id, bytes: [1] }));
  expect(() => tableOf({ ...weightsOf(rows.slice(0, 9)), count: 20 })).toThrow('weights end after');
  expect(() => tableOf(weightsOf(rows))).toThrow('no hashes');
});
