import type { Segment, Span } from '../../model/index.js';

/** Text between quotation marks. `closed` is false when the paragraph ended first; `single` for ‘…’ and '…'. */
export interface Marked {
  readonly content: Span;
  /** From the opening mark to the closing one, both included. */
  readonly outer: Span;
  readonly closed: boolean;
  readonly single: boolean;
  readonly segment: number;
}

/** An opening mark that waits for its close. `close` says which family may close it. */
interface Open {
  readonly at: number;
  readonly width: number;
  readonly family: Family;
}

type Family = 'curly' | 'straight' | 'german' | 'french' | 'single' | 'apostrophe' | 'backtick';

/** Quotations within quotations are followed this deep; deeper ones belong to the innermost one followed. */
const DEPTH = 3;
/** A quotation in single straight quotes longer than this is taken for stray apostrophes. */
const LONGEST_SINGLE = 600;

/**
 * Finds quoted stretches: “…”, "…", „…“, «…», ‘…’, '…' and ``…''. One pass over the text; a blank line or the
 * segment's end closes what is open. Never throws. Sorted by start; nested ones follow the one around them.
 */
export function findMarks(text: string, segments: readonly Segment[]): Marked[] {
  const found: Marked[] = [];
  for (let index = 0; index < segments.length; index++) scanSegment(text, segments[index]!.span, index, found);
  return found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

function scanSegment(text: string, span: Span, segment: number, found: Marked[]): void {
  let stack: Open[] = [];

  const close = (depth: number, end: number, width: number, closed: boolean) => {
    const open = stack[depth]!;
    stack = stack.slice(0, depth);
    const start = open.at + open.width;
    if (end <= start) return;
    const single = isSingle(open);
    if (single && ((!closed && !goesOn(text, end, open)) || end - start > LONGEST_SINGLE)) return;
    found.push({ content: { start, end }, outer: { start: open.at, end: end + width }, closed, single, segment });
  };
  const open = (at: number, family: Family, width = 1) => {
    if (stack.length < DEPTH) stack.push({ at, family, width });
  };
  const depthOf = (...families: readonly Family[]): number => {
    for (let depth = stack.length - 1; depth >= 0; depth--) if (families.includes(stack[depth]!.family)) return depth;
    return -1;
  };
  const closeOf = (at: number, ...families: readonly Family[]) => {
    const depth = depthOf(...families);
    if (depth >= 0) close(depth, at, 1, true);
    return depth >= 0;
  };
  const endParagraph = (at: number) => {
    // An unclosed ‘ is only an apostrophe; the outermost real quotation takes the rest of the paragraph.
    const outermost = stack.findIndex((mark) => !isSingle(mark) || goesOn(text, at, mark));
    if (outermost >= 0) close(outermost, trimEnd(text, at), 0, false);
    stack = [];
  };

  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f ? code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x201f) : code > 0x27 && code !== 0x60)
      continue;
    switch (code) {
      case 0x0a:
        if (text.charCodeAt(at + 1) === 0x0a && stack.length > 0) endParagraph(at);
        break;
      case 0x22: {
        const depth = depthOf('straight', 'curly', 'german');
        if (isInch(text, at, depth >= 0)) break;
        if (depth >= 0 && !opensStraight(text, at, stack[depth]!)) close(depth, at, 1, true);
        else open(at, 'straight');
        break;
      }
      case 0x201e:
        open(at, 'german');
        break;
      case 0x201c: {
        const depth = depthOf('german');
        if (depth >= 0 && !isWord(text.charCodeAt(at + 1))) close(depth, at, 1, true);
        else {
          // A fresh “ while one is open and nothing closed it: the first was left unclosed by mistake.
          const same = depthOf('curly');
          if (same >= 0 && !isNested(stack, same)) close(same, trimEnd(text, at), 0, false);
          open(at, 'curly');
        }
        break;
      }
      case 0x201d:
        closeOf(at, 'curly', 'german', 'straight');
        break;
      case 0xab:
        if (depthOf('french') < 0) open(at, 'french');
        break;
      case 0xbb:
        closeOf(at, 'french');
        break;
      case 0x2018:
        if (isWord(text.charCodeAt(at + 1)) && !isWord(text.charCodeAt(at - 1))) open(at, 'single');
        break;
      case 0x2019:
        if (closesSingle(text, at)) closeOf(at, 'single');
        break;
      case 0x60:
        if (text.charCodeAt(at + 1) === 0x60) {
          open(at, 'backtick', 2);
          at++;
        }
        break;
      case 0x27: {
        if (text.charCodeAt(at + 1) === 0x27) {
          const depth = depthOf('backtick', 'straight', 'curly');
          if (depth >= 0 && stack[depth]!.width === 2) close(depth, at, 2, true);
          else if (isBreak(text.charCodeAt(at - 1))) open(at, 'backtick', 2);
          at++;
          break;
        }
        const depth = depthOf('apostrophe');
        if (depth >= 0 && closesSingle(text, at)) close(depth, at, 1, true);
        else if (depth < 0 && isWord(text.charCodeAt(at + 1)) && isBreak(text.charCodeAt(at - 1)))
          open(at, 'apostrophe');
        break;
      }
    }
  }
  if (stack.length > 0) endParagraph(span.end);
}

function isSingle({ family }: Open): boolean {
  return family === 'single' || family === 'apostrophe';
}

/** True when the next paragraph begins with the same mark, as one does that goes on with a quotation. */
function goesOn(text: string, end: number, { at, width }: Open): boolean {
  let next = end;
  while (next < text.length && text.charCodeAt(next) <= 0x20) next++;
  return next > end && text.startsWith(text.slice(at, at + width), next) && isWord(text.charCodeAt(next + width));
}

/** True when a straight mark after an open one is itself an opening: the first was never closed. */
function opensStraight(text: string, at: number, before: Open): boolean {
  return (
    before.family === 'straight' &&
    isBreak(text.charCodeAt(at - 1)) &&
    isWord(text.charCodeAt(at + 1)) &&
    text.charCodeAt(at - 1) !== 0x28 &&
    at - before.at > 2_000
  );
}

/** 12" is a length: no quotation begins behind a digit, and none ends before a word that goes on with it. */
function isInch(text: string, at: number, inside: boolean): boolean {
  const before = text.charCodeAt(at - 1);
  return !inside && before >= 0x30 && before <= 0x39 && !isWord(text.charCodeAt(at + 1));
}

function isNested(stack: readonly Open[], depth: number): boolean {
  return stack.length > depth + 1;
}

/** A closing single mark stands after a word or stop and before anything but a letter: "dogs’ tails" may fool it. */
function closesSingle(text: string, at: number): boolean {
  return !isWord(text.charCodeAt(at + 1)) && !isBreak(text.charCodeAt(at - 1));
}

function isBreak(code: number): boolean {
  // NaN (before the text) counts as a break.
  return Number.isNaN(code) || code <= 0x20 || code === 0x28 || code === 0xa0 || code === 0x2014 || code === 0x5b;
}

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code < 0x2000)
  );
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.charCodeAt(at - 1) <= 0x20) at--;
  return at;
}
