import { isRecord } from '../../core/index.js';
import { type Columns, FIELDS, type Field, NAMES, squeezed } from './names.js';

/** What a record holds, by column or key. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record taken apart. */
export interface SortedRecord {
  readonly known: Readonly<Partial<Record<Field, string>>>;
  /** The rest. */
  readonly meta: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** Fields whose column was named, and is not there. */
  readonly misnamed: readonly Field[];
  /** True when there is a field for the text, empty or not. */
  readonly hasTextField: boolean;
}

/** Lists and objects deeper than this are not words of an article. */
const DEEPEST = 4;

/** Splits records into the fields of an article and the rest; a column that is named goes before those found by themselves. */
export function sortedBy(named: Columns): (record: Fields) => SortedRecord {
  return (record) => {
    const byName = new Map<string, [string, unknown]>();
    for (const [name, value] of Object.entries(record)) byName.set(squeezed(name), [name, value]);
    byName.delete('segments');
    unwrap(byName, 'fields');
    const columns = [...byName.values()].map(([name]) => name.trim());
    const hasTextField = byName.has('text');
    const known: Partial<Record<Field, string>> = {};
    const misnamed: Field[] = [];
    const take = (field: Field, given: unknown): boolean => {
      const value = printed(field === 'outlet' ? nameOf(given) : given);
      if (value === undefined) return false;
      known[field] = field === 'text' ? value : field === 'outlet' ? outletOf(value.trim()) : value.trim();
      return true;
    };
    for (const field of FIELDS) {
      const column = named[field];
      if (column === undefined) continue;
      const found = lookUp(byName, column);
      if (!found) misnamed.push(field);
      else if (take(field, found.value)) byName.delete(found.key);
    }
    for (const field of FIELDS) {
      if (named[field] !== undefined && !misnamed.includes(field)) continue;
      const name = NAMES[field].find((each) => byName.has(each) && take(field, byName.get(each)?.[1]));
      if (name !== undefined) byName.delete(name);
    }
    unwrap(byName, 'meta');
    const meta: Record<string, string> = Object.create(null); // no prototype: a column may be called `__proto__`
    for (const [name, value] of byName.values()) {
      const words = printed(value)?.trim();
      if (words !== undefined) meta[name.trim()] = words;
    }
    return { known, meta: { ...meta }, columns, misnamed, hasTextField };
  };
}

/** Puts the fields of an object in its place, such as the `fields` of the Guardian; those of the record go before. */
function unwrap(byName: Map<string, [string, unknown]>, wrapper: string): void {
  const inner = byName.get(wrapper)?.[1];
  if (!isRecord(inner)) return;
  byName.delete(wrapper);
  for (const [name, value] of Object.entries(inner))
    if (!byName.has(squeezed(name))) byName.set(squeezed(name), [name, value]);
}

/** A column by its name, or what lies at a path such as `source.name`. */
function lookUp(
  byName: ReadonlyMap<string, readonly [string, unknown]>,
  column: string,
): { key: string; value: unknown } | undefined {
  const whole = byName.get(squeezed(column));
  if (whole) return { key: squeezed(column), value: whole[1] };
  const [first = '', ...path] = column.split('.');
  let value: unknown = byName.get(squeezed(first))?.[1];
  for (const step of path) {
    if (!isRecord(value)) return undefined;
    const at = Object.entries(value).find(([name]) => squeezed(name) === squeezed(step));
    if (!at) return undefined;
    value = at[1];
  }
  // The rest of the object stays where it is.
  return path.length > 0 && byName.has(squeezed(first)) ? { key: column, value } : undefined;
}

/**
 * Words of a value: strings as they are, numbers and booleans printed, lists joined by commas, objects as JSON. Undefined for nothing, and for what goes
 * in circles or deeper than anybody means.
 */
function printed(value: unknown, depth = 0): string | undefined {
  if (value === null || value === undefined || depth > DEEPEST) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (Array.isArray(value)) return value.map((item) => printed(item, depth + 1) ?? '').join(', ') || undefined;
  const words = typeof value === 'object' ? asJson(value) : String(value);
  return words === undefined || words.trim() === '' ? undefined : words;
}

function asJson(value: object): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // circles, and depths beyond the stack
  }
}

/** What a name is given by an object, such as `{ "id": "daily", "name": "A Daily" }`. */
function nameOf(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { name, title, id } = value;
  return name ?? title ?? id ?? value;
}

/** An outlet; of an address its host, for every article has an address of its own. */
function outletOf(value: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return value;
  return new URL(value).hostname.replace(/^www\./, '');
}
