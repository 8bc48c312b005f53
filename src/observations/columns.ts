import type { Cell } from './csv.js';

/** The values of one column, as writers of Parquet and Arrow take them. */
export interface Column {
  readonly name: string;
  /** Every number is a double, so that parts written apart have one schema; what is nowhere known is a string. */
  readonly type: 'BOOLEAN' | 'DOUBLE' | 'STRING';
  /** One value a row; null where the row has none. */
  readonly data: readonly (string | number | boolean | null)[];
}

/**
 * Flat rows column by column, in the order in which columns first come, for Parquet and Arrow.
 * @example toColumns(toObservations([analyze(article)]))
 */
export function toColumns(rows: readonly object[]): Column[] {
  // Every row is read by the names of the columns: what else it is does not matter.
  const records = rows as readonly Readonly<Record<string, Cell>>[];
  const names = [...new Set(records.flatMap((row) => Object.keys(row)))];
  return names.map((name): Column => {
    const cells = records.map((row) => row[name] ?? null);
    const known = cells.filter((each) => each !== null);
    if (known.length > 0 && known.every((each) => typeof each === 'number'))
      return { name, type: 'DOUBLE', data: cells };
    if (known.length > 0 && known.every((each) => typeof each === 'boolean'))
      return { name, type: 'BOOLEAN', data: cells };
    return { name, type: 'STRING', data: cells.map((each) => (each === null ? null : String(each))) };
  });
}
