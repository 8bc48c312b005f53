/** Puts colour on text for a terminal; without colour it gives the text back. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly negative: (text: string) => string;
  readonly positive: (text: string) => string;
}

const wrapIn =
  (open: number, close: number) =>
  (text: string): string =>
    text === '' ? text : `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string): string => text;

/** Yellow and cyan, not red and green: the pair is told apart by nearly every eye. */
export function ink(color: boolean): Ink {
  if (!color) return { strong: plain, faint: plain, negative: plain, positive: plain };
  return { strong: wrapIn(1, 22), faint: wrapIn(2, 22), negative: wrapIn(33, 39), positive: wrapIn(36, 39) };
}
