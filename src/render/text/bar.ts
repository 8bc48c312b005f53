import type { ChannelUnit, Estimate } from '../../model/index.js';

/**
 * An estimate drawn in `columns` characters: `●` the mean, `━` the interval, `│` zero, `·` the rest of the scale. The
 * scale is −1 … +1 for a score and 0 … 1 for a share. Too little data gives the empty scale.
 */
export function bar(estimate: Estimate, unit: ChannelUnit, columns: number): string {
  const low = unit === 'score' ? -1 : 0;
  const column = (value: number): number => {
    const share = (value - low) / (1 - low);
    return Math.round(Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * (columns - 1));
  };
  const cells = Array.from({ length: columns }, () => '·');
  if (estimate.kind === 'estimate') {
    for (let index = column(estimate.interval.low); index <= column(estimate.interval.high); index++)
      cells[index] = '━';
  }
  cells[column(0)] = unit === 'score' ? '│' : '├';
  if (estimate.kind === 'estimate') cells[column(estimate.mean)] = '●';
  return cells.join('');
}
