import { isRecord, StandpointError } from '../../core/index.js';

/** A value that is kept as it is. */
type Leaf = string | number | boolean | null | readonly unknown[];

/** The values of one field, in the shortest of the forms that fit, each exact. */
type Column =
  /** Whole numbers: the first, then what is added from each to the next. */
  | { readonly steps: readonly number[] }
  /** Numbers of 8 bytes each, IEEE 754, low byte first, in base64: shorter than their digits, and the same to the bit. */
  | { readonly f64: string }
  /** Lists of records: how many each has, −1 where there is no list, and the records of all. */
  | { readonly each: readonly number[]; readonly columns: Tree }
  /**
   * Anything: the different values, and for each row which of them it has, −1 where the field is absent. Without `at` all rows have the only
   * one, or each has its own.
   */
  | { readonly of: readonly Leaf[]; readonly at?: readonly number[] };
type Tree = Column | { readonly fields: Readonly<Record<string, Tree>> };
type Fields = Readonly<Record<string, unknown>>;

/** Records of like fields as columns; the fields of an object within are columns too. */
export interface Table {
  readonly rows: number;
  readonly columns: Tree;
}

/** Records turned into columns; {@link fromTable} gives them back. */
export function toTable(records: readonly object[]): Table {
  return { rows: records.length, columns: treeOf(records) };
}

function treeOf(values: readonly unknown[]): Tree {
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0 || !present.every(isRecord)) return columnOf(values);
  const names = [...new Set(present.flatMap(Object.keys))];
  if (names.length === 0) return columnOf(values);
  const column = (name: string) => treeOf(values.map((value) => (isRecord(value) ? value[name] : undefined)));
  return { fields: Object.fromEntries(names.map((name) => [name, column(name)])) };
}

function columnOf(values: readonly unknown[]): Column {
  const keys = values.map((value) => JSON.stringify(value));
  const different = [...new Set(keys.filter((key) => key !== undefined))];
  const of = different.map((key): Leaf => JSON.parse(key));
  const places = new Map(different.map((key, place) => [key, place]));
  const at = keys.map((key) => places.get(key) ?? -1);
  const isPlain = of.length === 1 ? !at.includes(-1) : of.length === at.length;
  const forms: Column[] = [isPlain ? { of } : { of, at }];
  if (values.every(Number.isSafeInteger)) forms.push({ steps: steps(values as readonly number[]) });
  else if (values.every(Number.isFinite)) forms.push({ f64: base64(values as readonly number[]) });
  else if (values.every((value) => value === undefined || (Array.isArray(value) && value.every(isRecord)))) {
    const lists = values as readonly (readonly object[] | undefined)[];
    forms.push({ each: lists.map((list) => list?.length ?? -1), columns: treeOf(lists.flatMap((list) => list ?? [])) });
  }
  const length = (form: Column) => JSON.stringify(form).length;
  return forms.reduce((best, form) => (length(form) < length(best) ? form : best));
}

function steps(values: readonly number[]): number[] {
  return values.map((value, i) => value - (i === 0 ? 0 : values[i - 1]!));
}

function base64(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(8 * numbers.length);
  for (const [i, number] of numbers.entries()) bytes.writeDoubleLE(number, 8 * i);
  return bytes.toString('base64');
}

/** The records of a table. @throws StandpointError `invalid-data` for what is no table */
export function fromTable(table: unknown): readonly Record<string, unknown>[] {
  const { rows, columns } = isRecord(table) ? table : {};
  if (!isCount(rows)) throw odd('its number of rows');
  return rows === 0 ? [] : recordsOf(columns, rows);
}

function recordsOf(columns: unknown, rows: number): readonly Record<string, unknown>[] {
  // A record of which every field is absent has none.
  const values = valuesOf(columns, rows).map((value) => value ?? {});
  if (!values.every(isRecord)) throw odd('a record');
  return values;
}

function valuesOf(tree: unknown, rows: number): readonly unknown[] {
  if (!isRecord(tree)) throw odd('a column');
  const values = isRecord(tree.fields) ? objectsOf(tree.fields, rows) : leavesOf(tree, rows);
  if (values.length !== rows) throw odd(`a column of ${values.length} values for ${rows} rows`);
  return values;
}

function objectsOf(fields: Fields, rows: number): unknown[] {
  const columns = Object.entries(fields).map(([name, tree]) => [name, valuesOf(tree, rows)] as const);
  if (columns.length === 0) throw odd('a column without fields');
  return Array.from({ length: rows }, (_, row) => {
    const present = columns.flatMap(([name, values]) => (values[row] === undefined ? [] : [[name, values[row]]]));
    return present.length === 0 ? undefined : Object.fromEntries(present);
  });
}

function leavesOf({ steps: added, f64, each, columns, of, at }: Fields, rows: number): readonly unknown[] {
  if (Array.isArray(added)) {
    let sum = 0;
    return added.map((step: unknown) => {
      sum += Number(step);
      return sum;
    });
  }
  if (typeof f64 === 'string') {
    const bytes = Buffer.from(f64, 'base64');
    return Array.from({ length: Math.floor(bytes.length / 8) }, (_, i) => bytes.readDoubleLE(8 * i));
  }
  if (Array.isArray(each)) return listsOf(each, columns);
  if (!Array.isArray(of)) throw odd('a column of no kind');
  if (at === undefined) return of.length === 1 && rows <= MOST_ROWS ? new Array<unknown>(rows).fill(of[0]) : of;
  return Array.isArray(at) ? at.map((place: unknown) => of[Number(place)]) : [];
}

/** No article has as many words; a file from elsewhere may claim any number. */
const MOST_ROWS = 1e7;

function listsOf(counts: readonly unknown[], columns: unknown): unknown[] {
  const lengths = counts.map((count) => (isCount(count) ? count : 0));
  const all = recordsOf(
    columns,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let from = 0;
  return counts.map((count, i) => {
    if (count === -1) return undefined;
    from += lengths[i]!;
    return all.slice(from - lengths[i]!, from);
  });
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function odd(what: string): StandpointError {
  return new StandpointError('invalid-data', `${what} is not right`);
}
