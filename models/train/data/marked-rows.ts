import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MarkedSentence } from './marked-sentence.js';

/** A row of either file of sentences with two marked actors. */
export type MarkedRow = Pick<MarkedSentence, 'text' | 'X' | 'Y'>;

export const DIRECTIONS = ['XY', 'YX', 'mutual', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The rows of a file of JSON lines, gzipped or not. */
export function lines<T>(folder: string, name: string): T[] {
  const bytes = readFileSync(join(folder, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // The files are described in the benchmarks' README; a row of another shape fails below.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

/** Sentences that were coded, and those that a teacher labelled and nobody coded. */
export function readMarkedRows<Coded extends MarkedRow, Taught extends MarkedRow>(
  folder: string,
): { readonly coded: Coded[]; readonly taught: Taught[] } {
  const coded = lines<Coded>(folder, 'relation-sentences-dev.jsonl');
  const known = new Set(coded.map(({ text }) => text));
  const taught = lines<Taught>(folder, 'relation-teacher.jsonl.gz').filter(({ text }) => !known.has(text));
  return { coded, taught };
}

/** Probabilities of `size` classes of which one is certain. */
export function certain(index: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => (i === index ? 1 : 0));
}
