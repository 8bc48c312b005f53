import { describe, expect, it } from 'vitest';
import { canDiffer, canDifferPaired } from '../../src/compare/inference/testable.js';

const zeros = (n: number) => new Array<number>(n).fill(0);

describe('canDiffer', () => {
  it.each([
    ['all the same', zeros(10), zeros(10), false],
    // One article of 20 uses the frame: on either side with chance ½, p = 1.
    ['one of twenty', [0.3, ...zeros(9)], zeros(10), false],
    // Four: 2 × (10 × 9 × 8 × 7) / (20 × 19 × 18 × 17) = 0.087; five: 0.033.
    ['four of twenty', [0.3, 0.2, ...zeros(8)], [0.1, 0.1, ...zeros(8)], false],
    ['five of twenty', [0.3, 0.2, 0.1, ...zeros(7)], [0.1, 0.1, ...zeros(8)], true],
    // Three against three, all apart: 2 / C(6, 3) = 0.1; four against four: 2 / 70.
    ['three against three', [1, 2, 3], [4, 5, 6], false],
    ['four against four', [1, 2, 3, 4], [5, 6, 7, 8], true],
  ])('%s', (_, left, right, expected) => expect(canDiffer(left, right)).toBe(expected));
});

describe('canDifferPaired', () => {
  const events = (n: number, gap: number) =>
    Array.from({ length: n }, (_, i) => ({ event: `e${i}`, a: [gap * (i + 1)], b: [0] }));
  it('needs six events that differ: 2 / 2⁶ = 0.03', () => {
    expect(canDifferPaired(events(5, 0.1))).toBe(false);
    expect(canDifferPaired(events(6, 0.1))).toBe(true);
    expect(canDifferPaired([...events(5, 0.1), ...events(9, 0)])).toBe(false);
  });
});
