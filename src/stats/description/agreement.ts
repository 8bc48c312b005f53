/** How far apart two values of a variable are: all or nothing, by rank distance, or squared distance. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's α over units, each a list of the values its coders gave (`null` for one who gave none).
 * 1 is perfect agreement, 0 what chance gives. Units with fewer than two values are left out. NaN when no unit is left
 * or every value is the same.
 * @see Krippendorff (2011), "Computing Krippendorff's alpha-reliability"
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  options: { readonly level?: MeasurementLevel } = {},
): number {
  const usable = units
    .map((unit) => unit.filter((value): value is number => value !== null && !Number.isNaN(value)))
    .filter((unit) => unit.length > 1);
  const counts = new Map<number, number>();
  for (const unit of usable) for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => a - b);
  const n = values.map((value) => counts.get(value)!);
  const total = n.reduce((sum, count) => sum + count, 0);
  const distance = distances(values, n, options.level ?? 'nominal');
  const index = new Map(values.map((value, i) => [value, i]));
  let observed = 0;
  for (const unit of usable) {
    let within = 0;
    for (const a of unit) for (const b of unit) within += distance(index.get(a)!, index.get(b)!);
    observed += within / (unit.length - 1);
  }
  let expected = 0;
  for (let i = 0; i < n.length; i++) for (let j = 0; j < n.length; j++) expected += n[i]! * n[j]! * distance(i, j);
  return expected === 0 ? Number.NaN : 1 - ((total - 1) * observed) / expected;
}

function distances(values: readonly number[], counts: readonly number[], level: MeasurementLevel) {
  if (level === 'nominal') return (i: number, j: number) => (i === j ? 0 : 1);
  if (level === 'interval') return (i: number, j: number) => (values[i]! - values[j]!) ** 2;
  // Middle of each value's stretch of ranks.
  let before = 0;
  const middle = counts.map((count) => {
    before += count;
    return before - count / 2;
  });
  return (i: number, j: number) => (middle[i]! - middle[j]!) ** 2;
}

/**
 * Cohen's κ of two coders' labels, in the same order of cases. `weights` says how disagreements count over the ordered
 * `categories` (default: all labels, sorted). NaN when chance agreement is complete or there are no cases.
 * @see Cohen (1968), Psych. Bull. 70
 */
export function cohenKappa<Label extends string | number>(
  a: readonly Label[],
  b: readonly Label[],
  options: { readonly weights?: 'none' | 'linear' | 'quadratic'; readonly categories?: readonly Label[] } = {},
): number {
  if (a.length !== b.length)
    throw new RangeError(`cohenKappa needs equal lengths; received ${a.length} and ${b.length}`);
  const categories = options.categories ?? [...new Set([...a, ...b])].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
  const index = new Map(categories.map((label, i) => [label, i]));
  const power = { none: 0, linear: 1, quadratic: 2 }[options.weights ?? 'none'];
  const apart = (i: number, j: number) => (i === j ? 0 : power === 0 ? 1 : Math.abs(i - j) ** power);
  const rows = new Float64Array(categories.length);
  const columns = new Float64Array(categories.length);
  let observed = 0;
  for (let k = 0; k < a.length; k++) {
    const i = index.get(a[k]!);
    const j = index.get(b[k]!);
    if (i === undefined || j === undefined) throw new RangeError(`cohenKappa: "${a[k]}" or "${b[k]}" is no category`);
    rows[i]!++;
    columns[j]!++;
    observed += apart(i, j);
  }
  let expected = 0;
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < rows.length; j++) expected += rows[i]! * columns[j]! * apart(i, j);
  return expected === 0 ? Number.NaN : 1 - (observed * a.length) / expected;
}
