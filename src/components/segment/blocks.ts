import type { SegmentKind } from '../../model/index.js';
import { type Line, linesOf } from './lines.js';
import { endsSentence, startsLowerCase } from './sentence-end.js';

/** A stretch of text that is one thing on the page: usually a line, or the lines of one hard-wrapped paragraph. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True when no blank line separates it from the block before. */
  readonly tight: boolean;
  /** What the markup says it is, when there was markup. */
  readonly hint?: SegmentKind | undefined;
}

/** Longest line that an editor's hard wrap is expected to leave. */
const LONGEST_WRAPPED = 140;
const BULLET = /^(?:[-*•·▪◦‣●–—]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/u;
const CREDIT_START = /^(?:photo|image|picture|credit|source|via)\b/i;

/** True when the block begins with the sign or the number of a list item. */
export function isListItem(text: string): boolean {
  return BULLET.test(text);
}

/** The blocks of `text` in order. They cover every character that is not white space, and do not overlap. Linear. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  let start = 0;
  let end = -1;
  let tight = false;
  let indent = 0;
  const push = () => {
    if (end >= 0) blocks.push({ start, end, text: text.slice(start, end), tight });
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const before = lines[index - 1];
    const follows = before !== undefined && !line.gap;
    if (follows && continues(text, before, line, { width, blockStart: start, indent })) {
      end = line.end;
      continue;
    }
    push();
    ({ start, end, indent } = line);
    tight = follows;
  }
  push();
  return blocks;
}

/** True when `line` goes on with the sentence or list item that `before` left open. */
function continues(
  text: string,
  before: Line,
  line: Line,
  block: { readonly width: number; readonly blockStart: number; readonly indent: number },
): boolean {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (isListItem(opening) || opening.startsWith('#') || text.charAt(before.start) === '#') return false;
  const head = text.slice(block.blockStart, block.blockStart + 8);
  if (isListItem(head) && line.indent >= block.indent + 2) return true;
  const length = before.end - before.start;
  const lastWords = text.slice(Math.max(before.start, before.end - 40), before.end);
  if (startsLowerCase(opening) && !endsSentence(lastWords) && !CREDIT_START.test(opening)) return true;
  if (block.width === 0 || length > block.width) return false;
  const space = opening.search(/\s/);
  const firstWord = space < 0 ? opening.length : space;
  return length + 1 + firstWord > block.width;
}

/**
 * Width at which the text was hard-wrapped, or 0 when a line is a paragraph of its own. A wrapped text breaks off in
 * the middle of sentences again and again; a page with a paragraph a line hardly ever does.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let breaks = 0;
  let broken = 0;
  let width = 0;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!;
    const line = lines[index]!;
    if (line.gap) continue;
    breaks++;
    const length = before.end - before.start;
    if (length < 24 || length > LONGEST_WRAPPED) continue;
    if (!startsLowerCase(text.slice(line.start, line.start + 2))) continue;
    if (endsSentence(text.slice(before.end - 4, before.end))) continue;
    broken++;
    if (length > width) width = length;
  }
  return broken >= 3 && broken >= 0.3 * breaks ? width : 0;
}
