import { clean } from '../../prose/index.js';

/** HTML that is safe to put into a page. Made by {@link html} alone, so that nothing gets in unescaped. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What a page is made of. Data from a file may hold anything else where a word is expected; it is printed as text. */
type Value = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text with the five characters that mean something in HTML replaced, and control characters removed. */
export function escapeHtml(text: string): string {
  return clean(text)
    .replaceAll('\ufffd', '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Builds markup from a template; every value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let source = strings[0] ?? '';
  values.forEach((value, index) => {
    source += render(value) + (strings[index + 1] ?? '');
  });
  return new Markup(source);
}

/** Nothing, where a part of a page is left out. */
export const EMPTY = new Markup('');

function render(value: unknown): string {
  if (value instanceof Markup) return value.source;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value));
}

/** The address if it is an absolute http or https one; null for anything a browser might run or resolve locally. */
export function safeUrl(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}
