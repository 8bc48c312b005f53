import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCSV } from '../../src/observations/index.js';

describe('toCSV', () => {
  it('quotes what has to be quoted, and nothing else', () => {
    const rows = [
      { plain: 'Norwire', comma: 'Putin, Erdoğan', quote: 'the "pact"', lines: 'one\ntwo', space: ' a' },
      { plain: 'x', comma: null, quote: undefined, lines: true, space: -0.25 },
    ];
    expect(toCSV(rows)).toBe(
      'plain,comma,quote,lines,space\r\nNorwire,"Putin, Erdoğan","the ""pact""","one\ntwo"," a"\r\nx,,,true,-0.25\r\n',
    );
  });

  it('takes the columns of all rows, or those asked for', () => {
    expect(toCSV([{ a: 1 }, { b: 2 }])).toBe('a,b\r\n1,\r\n,2\r\n');
    expect(toCSV([{ a: 1, b: 2 }], { columns: ['b'] })).toBe('b\r\n2\r\n');
    expect(toCSV([{ a: 1 }], { header: false })).toBe('1\r\n');
    expect(toCSV([])).toBe('');
    expect(toCSV([], { columns: ['a', 'b'] })).toBe('a,b\r\n');
  });

  it('refuses an option it does not know', () => {
    expect(() => toCSV([], { colums: ['a'] } as never)).toThrow(/did you mean "columns"/);
  });

  it('is read back as it was by a CSV parser', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\ufeff'));
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1 }), (rows) => {
        const read = parse(toCSV(rows), { columns: true, record_delimiter: '\r\n' });
        expect(read).toEqual(rows.map((row) => ({ ...row })));
      }),
    );
  });
});
