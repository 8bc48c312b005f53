import { expect, it } from 'vitest';
import { withFigures } from './accuracy.js';

const row = '| `a.f1` | one mention | 56 | **74.9** | – | 343 |';

it('writes value, interval and cases into the row of a metric, with the decimals of the row', () => {
  expect(withFigures(row, { 'a.f1': { value: 61.26, n: 1200, low: -0.5, high: 70 } })).toBe(
    '| `a.f1` | one mention | 56 | **61.3** | −0.5 – 70.0 | 1,200 |',
  );
});

it('leaves rows alone that were not measured, or hold something else', () => {
  expect(withFigures(row, {})).toBe(row);
  expect(withFigures('| `a.f1` | other |', { 'a.f1': { value: 1, n: 1 } })).toBe('| `a.f1` | other |');
});
