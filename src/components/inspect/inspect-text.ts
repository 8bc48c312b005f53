import type { Token, Warning } from '../../model/index.js';

/** Frequent words that English text cannot do without, and that other languages of the Latin script do not share. */
const ENGLISH = new Set(
  'the of and to in that is for was with on as by from has have not which this it its be are an'.split(' '),
);
/** Shares of {@link ENGLISH} among words: news in English has 25–40 %, other languages below 5 %. */
const ENGLISH_SHARE = 0.08;
const ENOUGH_WORDS = 40;
const CONTROL_SHARE = 0.02;

/** What is wrong with a text as a whole, or undefined. Such a text is segmented and kept, but not scored. */
export function inspectText(text: string, tokens: readonly Token[], language: string | undefined): Warning | undefined {
  if (text.trim() === '') return { code: 'empty-text', message: 'the article has no text' };
  if (isBinary(text)) return { code: 'binary-text', message: 'the text looks like binary data and is not scored' };
  const said = language?.trim();
  if (said && !/^(?:en|eng|english)(?:$|[-_ (])/i.test(said)) {
    return { code: 'not-english', message: `the article's language is "${language}"; only English is scored` };
  }
  if (!said && !looksEnglish(tokens)) {
    return {
      code: 'not-english',
      message: 'the text does not look like English and is not scored; set language: "en" to score it',
    };
  }
  return undefined;
}

function isBinary(text: string): boolean {
  const length = Math.min(text.length, 20_000);
  let odd = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) odd++;
  }
  return odd > length * CONTROL_SHARE && odd > 4;
}

function looksEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let english = 0;
  for (const token of tokens) {
    if (token.pos === 'PUNCT' || token.pos === 'NUM' || token.pos === 'SYM') continue;
    words++;
    if (ENGLISH.has(token.normal)) english++;
    if (words >= 2000) break;
  }
  return words < ENOUGH_WORDS || english >= words * ENGLISH_SHARE;
}
