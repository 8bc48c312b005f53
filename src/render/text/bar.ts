import type { Estimate } from '../../model/index.js';
import type { Scale } from '../scale.js';

/**
 * An estimate drawn in `columns` characters: `●` the mean, `━` the interval, `│` zero in the middle (`├` at the left
 * end), `·` the rest of the scale. Too little data gives the empty scale.
 */
export function bar(estimate: Estimate, scale: Scale, columns: number): string {
  const column = (value: number): number => {
    const share = (value - scale.low) / (scale.high - scale.low);
    return Math.round(Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * (columns - 1));
  };
  const cells = Array.from({ length: columns }, () => '·');
  if (estimate.kind === 'estimate') {
    for (let index = column(estimate.interval.low); index <= column(estimate.interval.high); index++)
      cells[index] = '━';
  }
  cells[column(0)] = scale.low < 0 ? '│' : '├';
  if (estimate.kind === 'estimate') cells[column(estimate.mean)] = '●';
  return cells.join('');
}
