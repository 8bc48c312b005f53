import { toHTMLFragment } from './html/index.js';
import { asList, type Result } from './result.js';
import { type Row, toRows } from './rows.js';
import { toText } from './text/index.js';

const JUPYTER: unique symbol = Symbol.for('Jupyter.display');
const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** A result that a notebook shows as a page and a console as text. */
export interface Display {
  /** For kernels that follow Deno's convention: representations by media type. */
  [JUPYTER](): { readonly 'text/html': string; readonly 'text/plain': string };
  /** For the console of Node, Deno and Bun. */
  [INSPECT](depth?: unknown, options?: unknown): string;
  /** For kernels that take a string of HTML: `tslab.display.html(shown.toHTML())`. */
  toHTML(): string;
  /** The text of a console, without colours. */
  toString(): string;
  /** The numbers as flat rows, for a data frame. */
  readonly rows: readonly Row[];
}

/**
 * Wraps comparisons so that a notebook cell that ends with it shows the report, and a console the text.
 * @example display(compareStance(analyses, { actors: ['RUS'] }))
 */
export function display(comparison: Result | readonly Result[]): Display {
  const comparisons = asList(comparison);
  const text = (color: boolean): string => comparisons.map((each) => toText(each, { color })).join('\n');
  return {
    [JUPYTER]: () => ({ 'text/html': toHTMLFragment(comparison), 'text/plain': text(false) }),
    [INSPECT]: (_depth, options) => text(wantsColor(options)),
    toHTML: () => toHTMLFragment(comparison),
    toString: () => text(false),
    rows: toRows(comparison),
  };
}

/** True when the console that inspects says that it shows colours. */
function wantsColor(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'colors' in options && options.colors === true;
}
