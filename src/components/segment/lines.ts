/** One line of a text without the white space around it. Blank lines are not kept. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White-space characters before `start` on the same line. */
  readonly indent: number;
  /** True when a blank line, or the beginning of the text, stands before it. */
  readonly gap: boolean;
}

/** What ends a line in any operating system, page break and Unicode separators included. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const UNUSUAL = /[\v\f\r\u0085\u2028\u2029]/;

/** Every line of `text` that is not blank, in order. Linear in the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  const add = (from: number, to: number) => {
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = from + line.trimEnd().length;
    if (start >= end) {
      gap = true;
      return;
    }
    lines.push({ start, end, indent: start - from, gap });
    gap = false;
  };
  let from = 0;
  if (!UNUSUAL.test(text)) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      if (at > from) add(from, at);
      else gap = true;
      from = at + 1;
    }
  } else {
    for (const found of text.matchAll(LINE_END)) {
      add(from, found.index);
      from = found.index + found[0].length;
    }
  }
  add(from, text.length);
  return lines;
}
