import { InvalidArgumentError } from 'commander';
import { QUESTIONS, type QuestionName } from './questions.js';

export type GivenPairs = readonly (readonly [string, string])[];

export function pairs(value: string, before: GivenPairs = []): GivenPairs {
  const [a, b, ...rest] = value.split(',').map((id) => id.trim());
  if (a && b && rest.length === 0) return [...before, [a, b]];
  throw new InvalidArgumentError('Give two actors with a comma between them, such as RUS,IRN.');
}

export function list(value: string, before: readonly string[] = []): readonly string[] {
  const ids = value.split(',').map((id) => id.trim());
  if (ids.every((id) => id !== '')) return [...before, ...ids];
  throw new InvalidArgumentError('Give actors with commas between them.');
}

export function questions(value: string, before: readonly QuestionName[] = []): readonly QuestionName[] {
  const names = value.split(',').map((name) => {
    const known = QUESTIONS.find((question) => question === name.trim());
    if (known) return known;
    throw new InvalidArgumentError(`There is no question "${name.trim()}". Questions: ${QUESTIONS.join(', ')}.`);
  });
  return [...before, ...names];
}

export function whole(value: string): number {
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number.');
}

export function atLeastTwo(value: string): number {
  const number = whole(value);
  if (number >= 2) return number;
  throw new InvalidArgumentError('An interval needs at least 2 articles.');
}

export function positive(value: string): number {
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Give a number above 0.');
}

export function prices(value: string): readonly [number, number] {
  const [input = Number.NaN, output = Number.NaN, ...rest] = value.split(',').map(Number);
  if (input >= 0 && output >= 0 && rest.length === 0) return [input, output];
  throw new InvalidArgumentError('Give two numbers with a comma between them, such as 0.5,1.5.');
}
