/** One line of a text without the white space around it; `start === end` when it is blank. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White-space characters before `start` on the same line. */
  readonly indent: number;
}

/** True for the characters that end a line in any operating system, page break and Unicode separators included. */
function endsLine(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Every line of `text`, blank ones included, in order. Linear in the text; an empty text has one blank line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !endsLine(text.charCodeAt(at))) continue;
    const line = text.slice(from, at);
    const start = from + (line.length - line.trimStart().length);
    const end = Math.max(start, from + line.trimEnd().length);
    lines.push({ start, end, indent: start - from });
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    from = at + 1;
  }
  return lines;
}
