import type { SegmentKind } from '../../../model/index.js';
import { BLOCK, CLASSES, HINTS, SKIPPED } from './html-blocks.data.js';

/** As much of a DOM node as is read here; linkedom's and a browser's nodes both fit. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  getAttribute?(name: string): string | null;
}

/** The words of one block-level element, white space collapsed, with what the markup says of it. */
export interface HtmlBlock {
  readonly text: string;
  readonly hint: SegmentKind | undefined;
  /** Which of the page's block quotations it belongs to, counted from 1; 0 for none. */
  readonly quote: number;
}

const TEXT = 3;
const ELEMENT = 1;
/** Hints that hold for everything inside the element, stronger than those of the elements within. */
const SPREADING = new Set<SegmentKind>(['caption', 'credit', 'boilerplate', 'related', 'comment']);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Marks where a word may be broken, and others that nobody sees. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

function isHidden(node: DomNode): boolean {
  const style = node.getAttribute?.('style');
  return (node.getAttribute?.('hidden') ?? null) !== null || (style ? HIDDEN.test(style) : false);
}

function hintOf(node: DomNode): SegmentKind | undefined {
  const classes = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('itemprop') ?? ''}`;
  if (classes.length > 1) for (const [pattern, kind] of CLASSES) if (pattern.test(classes)) return kind;
  return HINTS.get(node.nodeName);
}

/**
 * The blocks below `root` in reading order. Scripts, styles, what is hidden and the like have no words; `noscript` has when asked for. Iterative, so that deep nesting is
 * harmless; linear in the tree.
 */
export function blocksIn(root: DomNode, { noscript = false }: { readonly noscript?: boolean } = {}): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const hints: (SegmentKind | undefined)[] = [];
  let words: string[] = [];
  let quotes = 0;
  let quote: DomNode | undefined;
  const flush = () => {
    const text = words.join('').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
    words = [];
    if (text !== '') blocks.push({ text, hint: hints.at(-1), quote: quote ? quotes : 0 });
  };
  const enter = (at: DomNode) => {
    const name = at.nodeName.toUpperCase();
    if (name === 'BR') flush();
    else if (name === 'TD' || name === 'TH') words.push(' ');
    else if (name === 'Q') words.push('“');
    if (!breaks(at)) return;
    flush();
    if (name === 'BLOCKQUOTE' && !quote) {
      quote = at;
      quotes++;
    }
    const outer = hints.at(-1);
    const own = hintOf(at);
    hints.push(
      outer && SPREADING.has(outer) && own !== 'credit' ? outer : (own ?? (outer === 'list' ? 'list' : undefined)),
    );
  };
  const leave = (at: DomNode) => {
    if (at.nodeName.toUpperCase() === 'Q') words.push('”');
    if (!breaks(at)) return;
    flush();
    hints.pop();
    if (at === quote) quote = undefined;
  };
  const isRead = (at: DomNode) => {
    const name = at.nodeName.toUpperCase();
    return (!SKIPPED.has(name) || (noscript && name === 'NOSCRIPT')) && !isHidden(at);
  };
  let node: DomNode | null = root;
  while (node) {
    let entered = false;
    if (node.nodeType === TEXT) words.push(node.textContent ?? '');
    else if (node.nodeType === ELEMENT && isRead(node)) {
      enter(node);
      entered = true;
    }
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node);
      if (node === root) break;
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  flush();
  return blocks;
}

function breaks(node: DomNode): boolean {
  return BLOCK.has(node.nodeName.toUpperCase()) || hintOf(node) === 'credit';
}
