/** Words whose 's is a verb; the tokenizer takes these apart by its own list. */
const CONTRACTED = new Set(
  'he how here it let nobody she somebody someone everybody everyone that there this what when where who why'.split(
    ' ',
  ),
);
/** After a letter; looking behind at every character would take longer than all the rest. */
const ENDING = /['’][sS](?![\p{L}\p{N}])/gu;
const AFTER_LETTER = /\p{L}$/u;
const LONGEST_CONTRACTED = 9;

const HYPHENED_ABBREVIATION = /[-–](?=[A-Z]\.[A-Z]\.)/g;
/** Four full stops after a word; after a hyphen the tokenizer takes the first for the end of a sentence. */
const DOTS = /(?<=\p{Ll})\.(?=\.\.)/gu;
/** Full stops after an abbreviation's own: "U.S....", "Jr..". */
const AFTER_ABBREVIATION = /(?<=[A-Z]\.[A-Z]\.|\b[JS]r\.)(?=\.)/g;

/**
 * Spaces where the tokenizer needs them. It takes "non-U.S. trade" and "Ki-moon...." for two sentences, and its words depend on what it has
 * read before (see {@link setPossessivesApart}). Offsets are found again in the untouched text.
 */
export function setApart(text: string): string {
  const apart = setPossessivesApart(text).replace(HYPHENED_ABBREVIATION, (mark: string) => `${mark} `);
  return apart.includes('..') ? apart.replace(AFTER_ABBREVIATION, ' ').replace(DOTS, ' .') : apart;
}

/**
 * Puts a space before each possessive ending. The tokenizer remembers every word it has seen, so that "Iran's" is two
 * tokens or one according to what was read before; apart from its word the ending is always a token of its own, and an
 * article gives the same tokens in any order of articles.
 */
function setPossessivesApart(text: string): string {
  if (!text.includes("'s") && !text.includes('’s') && !text.includes("'S") && !text.includes('’S')) return text;
  return text.replace(ENDING, (ending: string, at: number) => {
    const hangs = AFTER_LETTER.test(text.slice(Math.max(0, at - 2), at)) && !isContraction(text, at);
    return hangs ? ` ${ending}` : ending;
  });
}

function isContraction(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= LONGEST_CONTRACTED && isLetter(text.charCodeAt(from - 1))) from--;
  return CONTRACTED.has(text.slice(from, at).toLowerCase());
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;
}

const ODD_SPACES = /[\v\f\u0085\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const ODD_APOSTROPHES = /\u02bc/g;

/** Spaces of other widths and rare line ends as spaces, and the letter apostrophe as an apostrophe, which the tokenizer takes for parts of words. As long as the text. */
export function plainMarks(text: string): string {
  return text.replace(ODD_SPACES, ' ').replace(ODD_APOSTROPHES, '’');
}
