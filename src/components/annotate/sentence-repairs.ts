import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import { PARTICLES } from '../../syntax/index.js';
import { BEFORE_NAME, OPENERS, SPEECH } from './sentence-repairs.data.js';

/** Titles that are words when they are written small: "DIG. Khan". */
const CAPITAL_TITLES = wordSet('adv alh arc asp barr bro acp cp dcp dig dsp ig sp ssp ven');
/** First parts of degrees and what may follow: "Ph.D.", "B.Sc." */
const DEGREES = new Map([
  ['ph', 'D'],
  ['b', 'Sc'],
  ['m', 'Sc'],
  ['ll', 'B'],
]);
/** Names that end with a mark of exclamation. */
const EXCLAIMED = wordSet('yum yahoo jeopardy panic wham oklahoma');
/** Abbreviations that a number follows. */
const BEFORE_NUMBER = wordSet('art arts ch cl fig no nos op p para paras pp sec sect vol');
/** Abbreviations that end with a full stop and may well stand at the end of a sentence. */
const MAY_END = wordSet('u.s. u.k. u.n. e.u. u.a.e. d.c. a.m. p.m. inc. corp. ltd. co. jr. sr. etc.');
const COMPANY_FORMS = new Set(['inc', 'inc.', 'corp', 'corp.', 'ltd', 'ltd.', 'co', 'co.', 'plc']);
const CLUBS = new Set(['FC', 'FSV', 'SC', 'BC', 'Bundesliga']);

/** True when the sentence that the tokenizer begins at `at` goes on with the one begun at `from`. */
export function joinsPrevious(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at]!;
  const last = tokens[at - 1]!;
  if (startsLower(next.text) && next.text.length > 1 && !isBullet(last)) return !opensWithParticle(tokens, from, at);
  if (isNumberOfList(tokens, from, at)) return true;
  const word = lastWord(tokens, from, at);
  if (word !== undefined && last.text.endsWith('.')) {
    if (BEFORE_NAME.has(word)) return startsUpper(next.text);
    if (CAPITAL_TITLES.has(word) && startsUpper(tokens[last.text === '.' ? at - 2 : at - 1]!.text))
      return startsUpper(next.text);
    if (last.end === next.start && DEGREES.get(word)?.startsWith(next.text.replace('.', '')) === true) return true;
    if (BEFORE_NUMBER.has(word)) return next.pos === 'NUM' || startsDigit(next.text);
  }
  if (MAY_END.has(last.normal) && goesOnAsHeading(tokens, from, at)) return true;
  if (
    last.text === '!' &&
    (COMPANY_FORMS.has(next.normal) || (EXCLAIMED.has(tokens[at - 2]?.normal ?? '') && !OPENERS.has(next.normal)))
  )
    return true;
  return isClosingQuote(last.text) && endsInQuestion(tokens, from, at - 1) && opensWithSpeech(tokens, at);
}

/** "1. The first point", "1. FC Köln": a number that begins the sentence or the name of a club. */
function isNumberOfList(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at - 1]!.text !== '.' || at - 2 < from || !/^\d{1,2}$/.test(tokens[at - 2]!.text)) return false;
  return at - 2 === from || CLUBS.has(tokens[at]!.text);
}

/** True when a sentence that the tokenizer missed begins at `at`. */
export function splitsBefore(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at]!;
  if (at - from < 2) return false;
  if (!startsUpper(next.text)) return opensWithParticle(tokens, from, at);
  const last = tokens[at - 1]!;
  const ends = MAY_END.has(last.normal) || last.text === '…';
  return ends && OPENERS.has(next.normal) && !goesOnAsHeading(tokens, from, at);
}

/** "Paris Blames U.S. For Reckless Raid": where every longer word so far has a capital, that of the next says nothing. */
function goesOnAsHeading(tokens: readonly Token[], from: number, at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || !startsUpper(after.text)) return false;
  let longer = 0;
  for (let i = from; i < at; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4 || text.endsWith('.')) continue;
    if (!startsUpper(text)) return false;
    longer++;
  }
  return longer > 1;
}

/** True after a full stop that is no abbreviation's, before "de Blasio" or "al-Sadr". */
function opensWithParticle(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at - 1]!.text !== '.' || !PARTICLES.has(tokens[at]!.text)) return false;
  const name = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1];
  const before = lastWord(tokens, from, at);
  return name !== undefined && startsUpper(name.text) && before !== undefined && before.length > 3;
}

function lastWord(tokens: readonly Token[], from: number, at: number): string | undefined {
  const last = tokens[at - 1]!;
  if (last.text !== '.') return last.text.endsWith('.') ? last.normal.slice(0, -1) : undefined;
  return at - 2 >= from && tokens[at - 2]!.end === last.start ? tokens[at - 2]!.normal : undefined;
}

function opensWithSpeech(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 8, tokens.length); i++) {
    const token = tokens[i]!;
    if (SPEECH.has(token.normal)) return true;
    // The parts of a hyphened name are not the end of the opening.
    if (token.pos === 'PUNCT' && token.text !== '-') return false;
  }
  return false;
}

function endsInQuestion(tokens: readonly Token[], from: number, quote: number): boolean {
  const mark = quote > from ? tokens[quote - 1]!.text : '';
  return mark === '?' || mark === '!';
}

function isClosingQuote(text: string): boolean {
  return text === '”' || text === '"' || text === '’' || text === "'" || text === '»' || text === '“';
}

function isBullet(token: Token): boolean {
  return token.text === '•' || token.text === '·' || token.text === '|';
}

function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  // Asked of every token, and answered at once for nearly all.
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

function startsDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
