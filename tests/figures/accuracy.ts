/** A metric as `standpoint evaluate --json` prints it. */
export interface Measured {
  readonly value: number;
  readonly n: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * The rows of accuracy tables in a page with the figures just measured: value, interval and cases of every row whose first
 * cell names a metric. The decimals stay those that the row has.
 */
export function withFigures(page: string, measured: Readonly<Record<string, Measured>>): string {
  return page.replace(/^\| `([\w.]+)`.*\|$/gm, (row, metric: string) => {
    const found = measured[metric];
    const cells = row.slice(1, -1).split('|');
    if (!found || cells.length !== 6) return row;
    const decimals = /\.(\d+)/.exec(cells[3]!)?.[1]?.length ?? 0;
    const show = (x: number) => x.toFixed(decimals).replace('-', '−');
    const { low, high } = found;
    const interval = low === undefined || high === undefined ? '–' : `${show(low)} – ${show(high)}`;
    return `|${[...cells.slice(0, 3), ` **${show(found.value)}** `, ` ${interval} `, ` ${found.n.toLocaleString('en')} `].join('|')}|`;
  });
}
