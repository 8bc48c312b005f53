import { fold } from './fold.js';

/** What stands between a word and the one before it; another mark that names hold ("P!nk", "H&M") is its character code. */
export const GAP = { none: 0, space: 1, hyphen: 2, apostrophe: 3, dot: 4, comma: 5 } as const;

export const AMPERSAND = 38;

/** How a word is written: `lower`, `Capital` (or mixed, as "easyJet"), `CAPS`, `U.S.`, digits first. */
export const SHAPE = { lower: 0, capital: 1, caps: 2, dotted: 3, number: 4 } as const;

/** The words of a text as columns; a possessive "'s" belongs to its word and is no word of its own. */
export interface WordColumns {
  readonly start: number[];
  readonly end: number[];
  /** Lower case without diacritics and dots; empty for what is too long to be a word. */
  readonly folded: string[];
  readonly gap: number[];
  readonly shape: number[];
  /** True where "'s" follows, or the apostrophe of a plural. */
  readonly possessive: boolean[];
}

const LONGEST_WORD = 40;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code);
  if (letter >= 'a' && letter <= 'z') ASCII[code] = LOWER;
  else if (letter >= 'A' && letter <= 'Z') ASCII[code] = UPPER;
  else if (letter >= '0' && letter <= '9') ASCII[code] = DIGIT;
}

/** 0 for what is no part of a word. Beyond ASCII a letter is upper when lower-casing changes it. */
function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || code === 0x2bc) return 0;
  if (code >= 0x2000 && code < 0x2c00) return 0;
  if ((code >= 0x3000 && code < 0x3040) || (code >= 0xd800 && code < 0xf900) || code >= 0xfe00) return 0;
  const letter = text[at]!;
  return letter !== letter.toLowerCase() ? UPPER : LOWER;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc;
}

/** Splits a text into words. Linear; never throws. */
export function scanWords(text: string): WordColumns {
  const words: WordColumns = { start: [], end: [], folded: [], gap: [], shape: [], possessive: [] };
  let at = 0;
  let last = 0;
  while (at < text.length) {
    let kind = classOf(text, at);
    if (kind === 0) {
      at++;
      continue;
    }
    const start = at;
    let uppers = 0;
    let lowers = 0;
    let ascii = true;
    const first = kind;
    do {
      if (kind === UPPER) uppers++;
      else if (kind === LOWER) lowers++;
      at++;
      let code = at < text.length ? text.charCodeAt(at) : 32;
      while (isUnseen(code)) {
        ascii = false;
        code = ++at < text.length ? text.charCodeAt(at) : 32;
      }
      if (code < 128) kind = ASCII[code]!;
      else {
        kind = classOf(text, at);
        if (kind !== 0) ascii = false;
      }
    } while (kind !== 0);
    if (text.charCodeAt(start) > 127) ascii = false;
    const dotted = at - start === 1 && first !== DIGIT ? initials(text, start) : 0;
    if (dotted > 0) at = dotted;
    const count = words.start.length;
    const code = text.charCodeAt(start);
    if (
      count > 0 &&
      at - start === 1 &&
      (code === 115 || code === 83) &&
      start - last === 1 &&
      isApostrophe(text.charCodeAt(last))
    ) {
      words.possessive[count - 1] = true;
      last = at;
      continue;
    }
    if (isPluralOwner(text, last, start)) {
      words.possessive[count - 1] = true;
      words.gap.push(GAP.space);
    } else words.gap.push(count === 0 ? GAP.none : gapBetween(text, last, start));
    words.start.push(start);
    words.end.push(at);
    words.possessive.push(false);
    const raw = at - start > LONGEST_WORD ? '' : text.slice(start, at);
    words.folded.push(
      dotted > 0 ? fold(raw.replaceAll('.', '')) : !ascii ? fold(raw) : uppers > 0 ? raw.toLowerCase() : raw,
    );
    words.shape.push(
      dotted > 0
        ? SHAPE.dotted
        : first === DIGIT
          ? SHAPE.number
          : first === LOWER && (uppers === 0 || at - start < 4)
            ? SHAPE.lower
            : lowers === 0 && uppers > 1
              ? SHAPE.caps
              : SHAPE.capital,
    );
    last = at;
  }
  return words;
}

/** End of "U.S." or "D.P.R.K" that begins at `start`; 0 when single letters with dots do not begin there. */
function initials(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (at < text.length && classOf(text, at) === UPPER && text[at + 1] === '.') {
    letters++;
    at += 2;
  }
  const next = at < text.length ? classOf(text, at) : 0;
  if (next === UPPER && letters > 0 && (at + 1 >= text.length || classOf(text, at + 1) === 0)) return at + 1;
  return letters > 1 && next === 0 ? at : 0;
}

/** "Workers' Party": an apostrophe and a space after an s. */
function isPluralOwner(text: string, from: number, to: number): boolean {
  if (to - from !== 2 || from === 0 || !isApostrophe(text.charCodeAt(from)) || text.charCodeAt(from + 1) !== 32)
    return false;
  const code = text.charCodeAt(from - 1);
  return code === 115 || code === 83;
}

/** Soft hyphens and spaces of no width, which may stand within a word. */
function isUnseen(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || code === 10 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
  );
}

const QUOTES = new Set([34, 0x201c, 0x201d]);
const NAME_MARKS = new Set([...'&+@/!?$*·'].map((mark) => mark.charCodeAt(0)));

function gapBetween(text: string, from: number, to: number): number {
  const width = to - from;
  if (width === 1) {
    const code = text.charCodeAt(from);
    if (isSpace(code)) return GAP.space;
    if (code === 45 || code === 0x2013 || code === 0x2011 || code === 0x2010) return GAP.hyphen;
    if (NAME_MARKS.has(code)) return code;
    return isApostrophe(code) ? GAP.apostrophe : code === 46 ? GAP.dot : GAP.none;
  }
  if (width > 6) return GAP.none;
  if (width === 2 && (isSpace(text.charCodeAt(from + 1)) || isSpace(text.charCodeAt(from)))) {
    const code = text.charCodeAt(from);
    if (code === 44) return GAP.comma;
    if (code === 46) return GAP.dot;
    if (code === 33 || code === 63) return code;
    // 'Toys "R" Us'.
    if (QUOTES.has(code) || QUOTES.has(text.charCodeAt(from + 1))) return 34;
  }
  // "Procter & Gamble".
  if (width === 3 && isSpace(text.charCodeAt(from)) && isSpace(text.charCodeAt(to - 1))) {
    const code = text.charCodeAt(from + 1);
    if (NAME_MARKS.has(code)) return code;
  }
  const between = text.slice(from, to);
  return between.trim() === '' && !/\n\s*\n/.test(between) ? GAP.space : GAP.none;
}
