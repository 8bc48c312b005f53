/** How far ahead a token is looked for when it does not stand where it should. */
const WINDOW = 256;

/**
 * Start and end offset of each value, flat: `[start0, end0, start1, …]`, found with a cursor that only moves forward
 * through `text` from `from` to `to`. A value that is not found (a tokenizer that rewrites its input) gets an empty
 * span at the cursor, so that a slice of the source is always what is reported. Linear in the text.
 */
export function alignTokens(text: string, from: number, to: number, values: readonly string[]): Int32Array {
  const offsets = new Int32Array(values.length * 2);
  let cursor = from;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let start = value === '' ? cursor : skipSpace(text, cursor, to, value.charCodeAt(0));
    if (!text.startsWith(value, start)) start = find(text, value, cursor, to);
    const found = start >= 0 && start + value.length <= to;
    offsets[2 * i] = found ? start : cursor;
    offsets[2 * i + 1] = found ? start + value.length : cursor;
    if (found) cursor = start + value.length;
  }
  return offsets;
}

/** The next place that holds `wanted` or anything but white space. */
function skipSpace(text: string, from: number, to: number, wanted: number): number {
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === wanted || !isSpace(code)) break;
  }
  return at;
}

function find(text: string, value: string, cursor: number, to: number): number {
  const limit = Math.min(to, cursor + WINDOW + value.length);
  const at = text.slice(cursor, limit).indexOf(value);
  return at < 0 ? -1 : cursor + at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
}
