import { lazily } from '../core/index.js';

/** Ranges of code points that a terminal draws two columns wide (East Asian wide and full-width forms). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

const NARROW_TEXT =
  /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25ff]*$/;
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;
const ZERO = /^[\p{Mark}\p{Format}]+$/u;

const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** What a reader takes for one character each, so that nothing is cut inside an emoji or an accented letter. */
function characters(text: string): readonly string[] {
  if (NARROW_TEXT.test(text)) return text.split('');
  return Array.from(segmenter().segment(text), (part) => part.segment);
}

/** How many columns a terminal needs for the text. */
export function width(text: string): number {
  if (NARROW_TEXT.test(text)) return text.length;
  return characters(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (EMOJI.test(character)) return 2;
  if (ZERO.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** The text cut to at most `columns`, with "…" for what is missing. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let out = '';
  let used = 0;
  for (const character of characters(text)) {
    const next = characterWidth(character);
    if (used + next > columns - 1) break;
    out += character;
    used += next;
  }
  return `${out.trimEnd()}…`;
}

/** Fitted and filled with spaces on the right. */
export function left(text: string, columns: number): string {
  const fitted = shorten(text, columns);
  return fitted + ' '.repeat(Math.max(0, columns - width(fitted)));
}

/** Fitted and filled with spaces on the left. */
export function right(text: string, columns: number): string {
  const fitted = shorten(text, columns);
  return ' '.repeat(Math.max(0, columns - width(fitted))) + fitted;
}

/** Words set in lines of at most `columns`; a word longer than a line is cut. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const place = (piece: string, size: number): void => {
    if (used > 0 && used + 1 + size > columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += used > 0 ? ` ${piece}` : piece;
    used += used > 0 ? size + 1 : size;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const size = width(word);
    if (size <= columns) place(word, size);
    else for (const piece of cut(word, columns)) place(piece, width(piece));
  }
  if (used > 0) lines.push(line);
  return lines;
}

function cut(word: string, columns: number): readonly string[] {
  const out: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of characters(word)) {
    const size = characterWidth(character);
    if (used + size > columns && used > 0) {
      out.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += size;
  }
  out.push(piece);
  return out;
}
