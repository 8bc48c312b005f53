/** How far ahead a token is looked for when it does not stand where it should. */
const WINDOW = 256;

/**
 * Where `value` begins in `text` from `cursor` on, before `to`, after white space; −1 when it is not found (a tokenizer that
 * rewrites its input). With a cursor that moves behind each value found, linear in the text.
 */
export function locate(text: string, value: string, cursor: number, to: number): number {
  let start = value === '' ? cursor : skipSpace(text, cursor, to, value.charCodeAt(0));
  if (!text.startsWith(value, start)) start = find(text, value, cursor, to);
  return start + value.length <= to ? start : -1;
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
