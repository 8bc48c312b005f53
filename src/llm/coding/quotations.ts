import type { CodeQuotation } from '../../model/index.js';

/** Letters a quotation must have: fewer are found in any text. */
const LEAST = 8;
const MOST = 1000;

/** A text with white space and quote marks made alike, and where each of its letters stood. */
export interface Searchable {
  readonly plain: string;
  readonly places: readonly number[];
}

/** Everything that is told apart only by how it is printed: kinds of space and of quote marks, and what has no width. */
export function searchable(text: string): Searchable {
  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (/[\u00ad\u200b-\u200d\ufeff]/.test(letter)) continue;
    const alike = /\s/.test(letter) ? ' ' : /["'`´‘’‚‛“”„‟«»‹›]/.test(letter) ? '"' : letter;
    if (alike === ' ' && plain.endsWith(' ')) continue;
    plain += alike;
    places.push(at);
  }
  return { plain, places };
}

/** Finds the words a coder copied; `span` is null where they are not in the article. Marks put around them are taken off. */
export function findQuotation(article: Searchable, text: string): CodeQuotation {
  const shown = text.slice(0, MOST);
  if (text.length > MOST) return { text: shown, span: null };
  const whole = searchable(text).plain.trim();
  for (const wanted of [whole, whole.replace(/^" ?/, '').replace(/ ?"$/, '')]) {
    if (wanted.length < LEAST) continue;
    const at = article.plain.indexOf(wanted);
    if (at < 0) continue;
    const [start, last] = [article.places[at]!, article.places[at + wanted.length - 1]!];
    return { text: shown, span: { start, end: last + 1 } };
  }
  return { text: shown, span: null };
}
