/** A table of the report: what was checked, and what was found in each kind of corpus. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Markdown of the tables, one after the other. */
export function toMarkdown(tables: readonly Table[]): string {
  return tables
    .map(({ title, head, rows }) => {
      const ruler = head.map((_, i) => (i === 0 ? '---' : '---:'));
      return [`${title}\n`, ...[head, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
    })
    .join('\n\n');
}

/** 0.953 → "95.3"; in bold when it lies outside the bounds. */
export function percent(share: number, [least, most]: readonly [number, number]): string {
  const text = (100 * share).toFixed(1);
  return share >= least && share <= most ? text : `**${text}**`;
}
