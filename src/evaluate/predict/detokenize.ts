/** Tokens as running text again, with the offset at which each begins. */
export interface Detokenized {
  readonly text: string;
  readonly starts: readonly number[];
}

const NO_SPACE_BEFORE = /^(?:[,.;:?!%)\]}”’]|['’](?:s|re|ve|ll|d|m|t)?$|n['’]t$)/i;
const NO_SPACE_AFTER = /^[([{$€£“‘#]$/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Puts tokens together the way a newspaper prints them: no space before a comma, none around a hyphen inside a word,
 * straight quotation marks opening and closing by turns.
 */
export function detokenize(tokens: readonly string[]): Detokenized {
  const starts: number[] = [];
  let text = '';
  let quoteOpen = false;
  let glued = true;
  for (const [i, token] of tokens.entries()) {
    const isQuote = token === '"' || token === '``' || token === "''";
    const closes = isQuote && quoteOpen;
    const hyphen = token === '-' && WORD.test(tokens[i - 1] ?? '') && WORD.test(tokens[i + 1] ?? '');
    if (!(glued || closes || hyphen || NO_SPACE_BEFORE.test(token))) text += ' ';
    starts.push(text.length);
    text += isQuote ? '"' : token;
    glued = hyphen || (isQuote && !closes) || NO_SPACE_AFTER.test(token);
    if (isQuote) quoteOpen = !quoteOpen;
  }
  return { text, starts };
}
