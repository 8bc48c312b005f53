import { readFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { StandpointError } from '../../core/index.js';
import type { Question } from '../../model/index.js';
import type { ReadingFlags } from '../reading.js';

/** Whom a coding command is about. */
export interface CodingSubjects extends ReadingFlags {
  readonly between?: readonly (readonly [string, string])[] | undefined;
  readonly stance?: readonly string[] | undefined;
  readonly actors?: string | undefined;
}

export function pair(
  value: string,
  before: readonly (readonly [string, string])[] = [],
): readonly (readonly [string, string])[] {
  const [a, b, ...rest] = value.split(',').map((id) => id.trim());
  if (a && b && rest.length === 0) return [...before, [a, b]];
  throw new InvalidArgumentError('Give two actors with a comma between them, such as RUS,IRN.');
}

export function ids(value: string, before: readonly string[] = []): readonly string[] {
  const found = value.split(',').map((id) => id.trim());
  if (found.every((id) => id !== '')) return [...before, ...found];
  throw new InvalidArgumentError('Give actors with commas between them.');
}

export function positive(value: string): number {
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Give a number above 0.');
}

export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number.');
}

/** The one question that is planned for. @throws StandpointError `invalid-option` without exactly one */
export function questionOf({ between = [], stance = [] }: CodingSubjects, by: string): Question {
  if (between.length === 1 && stance.length === 0) return { kind: 'relationship', between: between[0]!, by };
  if (between.length === 0 && stance.length > 0) return { kind: 'stance', actors: stance, by };
  throw new StandpointError('invalid-option', 'give one --between A,B, or --stance A,B,…');
}

/** A JSON file that an option names. @throws StandpointError `unreadable`, `invalid-data` */
export async function readJsonFile(path: string, what: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new StandpointError('unreadable', `cannot read the ${what} "${path}"; is the path right?`, { cause });
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new StandpointError('invalid-data', `the ${what} "${path}" is no JSON`, { cause });
  }
}
