import { describe, expect, it } from 'vitest';
import { faultsOf, foundIn, rowsOf, score } from './hard.js';
import { MISSES } from './hard.misses.js';
import { HARD } from './hard.table.js';

const rows = rowsOf(HARD);
const readings = rows.map(({ text }) => foundIn(text));

describe('hard sentences', () => {
  it('are read this well', () => {
    const { precision, recall, coverage, event, modality } = score(rows, readings);
    expect(precision).toBeGreaterThan(0.98);
    expect(recall).toBeGreaterThan(0.94);
    expect(coverage).toBeGreaterThan(0.95);
    expect(event).toBeGreaterThan(0.97);
    expect(modality).toBeGreaterThan(0.98);
  });

  const misses = new Set(MISSES);
  const read = rows.map((row, i) => [row.text, faultsOf(row, readings[i]!)] as const);

  it.each(read.filter(([text]) => !misses.has(text)))('%s', (_text, faults) => {
    expect(faults).toEqual([]);
  });

  it('are known as misses only where they are missed', () => {
    expect(read.filter(([text, faults]) => misses.has(text) && faults.length === 0)).toEqual([]);
    expect(MISSES.filter((text) => !rows.some((row) => row.text === text))).toEqual([]);
  });
});
