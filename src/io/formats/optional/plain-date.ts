/** A day without a time as a day; Excel and Parquet hand it out as midnight in Greenwich. */
export function plainDate(value: unknown): unknown {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return value;
  return value.toISOString().replace(/T00:00:00\.000Z$/, '');
}
