import { isoDate } from '../../../core/index.js';
import type { Fields } from '../../record/index.js';

/** One document of a delivery, and the line on which it begins, from 1. */
export interface DeliveredDocument {
  readonly line: number;
  readonly record: Fields;
}

/** Lines that are no words of a document: marks of pages and of ownership. */
const FURNITURE = /^\s*(?:page \d{1,5}(?: of \d{1,5})?.{0,80}|©.{0,200}|.{0,80}\ball rights reserved\.?\s*)$/i;

export function isFurniture(line: string): boolean {
  return line.length < 300 && FURNITURE.test(line);
}

/** The paragraphs of lines; with `wrapped` a paragraph's lines are put together, for they were broken at a width. */
export function paragraphs(lines: readonly string[], { wrapped }: { readonly wrapped: boolean }): string {
  if (!wrapped)
    return lines
      .map((line) => line.trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  return blocksOf(lines)
    .map((block) => block.map((line) => line.trim()).join(' '))
    .join('\n\n');
}

/** Runs of lines that blank lines part. */
export function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

/** The first line that is a date, such as "July 19, 2022 Tuesday". */
export function dateLine(lines: readonly string[], from = 0): number {
  return lines.findIndex((line, i) => i >= from && line.length < 120 && isoDate(line) !== undefined);
}

/** A record of what is there. */
export function recordOf(fields: Readonly<Record<string, string | undefined>>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value.trim() !== ''));
}
