import { describe, expect, it } from 'vitest';
import { toColumns } from '../../src/observations/index.js';

describe('columns', () => {
  it('hold a value for every row, of one type', () => {
    const rows = [
      { outlet: 'A', score: 0, own: true },
      { outlet: 'B', score: -0.25, own: null, note: 'late' },
      { outlet: 3, score: 1, own: false },
    ];
    expect(toColumns(rows)).toEqual([
      { name: 'outlet', type: 'STRING', data: ['A', 'B', '3'] },
      { name: 'score', type: 'DOUBLE', data: [0, -0.25, 1] },
      { name: 'own', type: 'BOOLEAN', data: [true, null, false] },
      { name: 'note', type: 'STRING', data: [null, 'late', null] },
    ]);
  });

  it('are strings where nothing is known, and none without rows', () => {
    expect(toColumns([{ url: null }])).toEqual([{ name: 'url', type: 'STRING', data: [null] }]);
    expect(toColumns([])).toEqual([]);
  });
});
