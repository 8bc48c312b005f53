import type { SegmentKind } from '../../../model/index.js';

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
}

const TEXT = 3;
const ELEMENT = 1;
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH IFRAME OBJECT CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT TITLE META LINK'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'HTML BODY P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV UL OL LI DL DT DD TABLE THEAD TBODY TR FIGURE FIGCAPTION BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 FORM FIELDSET HR ADDRESS DETAILS SUMMARY BUTTON CAPTION'.split(
    ' ',
  ),
);
const HINTS = new Map<string, SegmentKind>([
  ['H1', 'subheading'],
  ['H2', 'subheading'],
  ['H3', 'subheading'],
  ['H4', 'subheading'],
  ['H5', 'subheading'],
  ['H6', 'subheading'],
  ['LI', 'list'],
  ['FIGCAPTION', 'caption'],
  ['NAV', 'boilerplate'],
  ['FOOTER', 'boilerplate'],
  ['FORM', 'boilerplate'],
  ['BUTTON', 'boilerplate'],
  ['ASIDE', 'related'],
]);
/** Hints that hold for everything inside the element, stronger than those of the elements within. */
const SPREADING = new Set<SegmentKind>(['caption', 'credit', 'boilerplate', 'related', 'comment']);

const CLASSES: readonly (readonly [RegExp, SegmentKind])[] = [
  [/\b(?:photo-?|image-?|caption-?)?credit\b|\bphotographer\b/i, 'credit'],
  [/\b(?:wp-)?caption(?:-text)?\b/i, 'caption'],
  [/\b(?:comments?-(?:list|body|content|text)|disqus_thread)\b/i, 'comment'],
];

function hintOf(node: DomNode): SegmentKind | undefined {
  const classes = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('itemprop') ?? ''}`;
  if (classes.length > 1) for (const [pattern, kind] of CLASSES) if (pattern.test(classes)) return kind;
  return HINTS.get(node.nodeName);
}

/**
 * The blocks below `root` in reading order. Scripts, styles and the like have no words. Iterative, so that deep nesting is
 * harmless; linear in the tree.
 */
export function blocksIn(root: DomNode): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const hints: (SegmentKind | undefined)[] = [];
  let words: string[] = [];
  const flush = () => {
    const text = words.join('').replace(/\s+/g, ' ').trim();
    words = [];
    if (text !== '') blocks.push({ text, hint: hints.at(-1) });
  };
  let node: DomNode | null = root;
  while (node) {
    let entered = false;
    if (node.nodeType === TEXT) words.push(node.textContent ?? '');
    else if (node.nodeType === ELEMENT && !SKIPPED.has(node.nodeName.toUpperCase())) {
      enter(node, hints, flush, words);
      entered = true;
    }
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node, hints, flush);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node, hints, flush);
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

function enter(node: DomNode, hints: (SegmentKind | undefined)[], flush: () => void, words: string[]): void {
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') flush();
  else if (name === 'TD' || name === 'TH') words.push(' ');
  if (!breaks(node)) return;
  flush();
  const outer = hints.at(-1);
  const own = hintOf(node);
  hints.push(
    outer && SPREADING.has(outer) && own !== 'credit' ? outer : (own ?? (outer === 'list' ? 'list' : undefined)),
  );
}

function leave(node: DomNode, hints: (SegmentKind | undefined)[], flush: () => void): void {
  if (!breaks(node)) return;
  flush();
  hints.pop();
}
