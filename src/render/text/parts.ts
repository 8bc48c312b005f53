import { cleanLine } from '../clean.js';
import { madeInWords } from '../words.js';
import type { Page } from './page.js';
import { wrap } from './width.js';

/** Title, where the numbers come from, and sentences. */
export function opening({ comparison, width, ink }: Page, sentences: readonly string[]): readonly string[] {
  return [
    ...wrap(cleanLine(comparison.title), width).map(ink.strong),
    ...wrap(madeInWords(comparison), width).map(ink.faint),
    ...(sentences.length > 0 ? ['', ...sentences.flatMap((sentence) => bullet(cleanLine(sentence), width))] : []),
  ];
}

/** A sentence behind a dot, its further lines below its words. */
export function bullet(sentence: string, width: number): readonly string[] {
  return wrap(sentence, width - 2).map((line, index) => (index === 0 ? `• ${line}` : `  ${line}`));
}

/** The lines of all parts that have any, a blank line between parts. */
export function paragraphs(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** Lines as a text that ends with a newline. */
export function tidy(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
