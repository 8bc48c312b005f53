import { InvalidArgumentError, Option } from 'commander';
import type { ReadOptions } from '../io/index.js';

/** How the files of articles are read, as the command line says it. */
export interface ReadingFlags {
  readonly column?: Columns | undefined;
  readonly dateFormat?: string | undefined;
}

type Columns = NonNullable<ReadOptions['columns']>;

export type ReadingOptions = Pick<ReadOptions, 'columns' | 'dateFormat'>;

/** What {@link ReadingFlags} say, as the reader takes it. */
export function readingOf({ column, dateFormat }: ReadingFlags): ReadingOptions {
  return { columns: column, dateFormat };
}

export function columnOption(): Option {
  return new Option(
    '--column <field=name,…>',
    'columns that go by names of their own, such as text=body,outlet=source.title,date=day',
  ).argParser((value: string, before: Columns = {}): Columns => {
    const pairs = value.split(',').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1 || at === pair.length - 1) {
        throw new InvalidArgumentError('Give a field and the name of its column, such as text=body,outlet=media_name.');
      }
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    });
    return { ...before, ...Object.fromEntries(pairs) };
  });
}
