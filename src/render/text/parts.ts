import { cleanLine, wrap } from '../../prose/index.js';
import { madeInWords } from '../words.js';
import type { Page } from './page.js';

/** What every text needs to know. */
export type Layout = Pick<Page, 'width' | 'ink'>;

/** Title, where the numbers come from, and sentences. */
export function opening({ comparison, ...layout }: Page, sentences: readonly string[]): readonly string[] {
  const said = bullets(sentences, layout.width);
  return [...heading(comparison.title, madeInWords(comparison), layout), ...(said.length > 0 ? ['', ...said] : [])];
}

/** A title, and a line about it. */
export function heading(title: string, line: string, { width, ink }: Layout): readonly string[] {
  return [...wrap(cleanLine(title), width).map(ink.strong), ...wrap(line, width).map(ink.faint)];
}

/** Sentences behind dots, the further lines of each below its words. */
export function bullets(sentences: readonly string[], width: number): readonly string[] {
  return sentences.flatMap((sentence) =>
    wrap(cleanLine(sentence), width - 2).map((line, index) => (index === 0 ? `• ${line}` : `  ${line}`)),
  );
}

/** The lines of all parts that have any, a blank line between parts. */
export function paragraphs(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** Lines as a text that ends with a newline. */
export function tidy(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
