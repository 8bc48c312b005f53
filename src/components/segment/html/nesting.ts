import type { DomNode } from './html-blocks.js';

/** The parser's time grows with the square of what is open at once. */
const MOST_OPEN = 2_000;
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
const MAY_STAY_OPEN = new Set(
  'p li br hr img meta link input source wbr col area base embed param track td th tr dt dd option'.split(' '),
);
/** Elements that stay in a page nested too deep: those that say what their words are. */
const KEPT = new Set(
  'html head body title meta link script style noscript template p br hr li h1 h2 h3 h4 h5 h6 time img input source'.split(
    ' ',
  ),
);

/** Signs of which the parser makes a text each, how many a page may have, and what stands for them in one that has more. */
const SINGLE: readonly (readonly [RegExp, number, string])[] = [
  [/<(?![a-z/!?])/gi, 2_000, '‹'],
  [/&/g, 50_000, '＆'],
];

/** The page as it is; without the tags that only nest, when thousands of them are open at once. Linear. */
export function shallow(page: string): string {
  let source = page;
  for (const [sign, most, other] of SINGLE) {
    let count = 0;
    for (const _ of source.matchAll(sign)) if (++count > most) break;
    if (count > most) source = source.replace(sign, other);
  }
  let open = 0;
  for (const { name, isClosing, isEmpty } of tagsOf(source)) {
    if (!MAY_STAY_OPEN.has(name) && !isEmpty) open = isClosing ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) return flat(source);
  }
  return source;
}

/** The page without the tags that only nest. */
function flat(source: string): string {
  const kept: string[] = [];
  let at = 0;
  for (const { name, from, to } of tagsOf(source)) {
    if (KEPT.has(name)) continue;
    kept.push(source.slice(at, from), '\n');
    at = to;
  }
  kept.push(source.slice(at));
  return kept.join('');
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  /** True for `<circle/>`. */
  readonly isEmpty: boolean;
  readonly from: number;
  readonly to: number;
}

/** The tags of a page in order; what stands in scripts and styles is none. */
function* tagsOf(source: string): Generator<Tag> {
  let at = source.indexOf('<');
  while (at >= 0) {
    const found = TAG.exec(source.slice(at, at + 24));
    const name = found?.[2]?.toLowerCase();
    if (found && name) {
      const close = source.indexOf('>', at);
      if (close < 0) return;
      const isClosing = found[1] === '/';
      yield { name, isClosing, isEmpty: source.charAt(close - 1) === '/', from: at, to: close + 1 };
      if (!isClosing && (name === 'script' || name === 'style')) {
        const end = source.indexOf(`</${name}`, close);
        if (end < 0) return;
        at = end - 1;
      }
    }
    at = source.indexOf('<', at + 1);
  }
}

/** Pages of the press nest some forty deep; the time that looking for the article takes grows with the square. */
const DEEPEST = 150;
const MOST_NODES = 100_000;

/** True for a page too large or too deep to look for its article. Iterative. */
export function isTangled(root: DomNode): boolean {
  let depth = 0;
  let nodes = 0;
  let node: DomNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      if (depth > DEEPEST || ++nodes > MOST_NODES) return true;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    if (!node || node === root) return false;
    node = node.nextSibling;
    if (++nodes > MOST_NODES) return true;
  }
  return false;
}
