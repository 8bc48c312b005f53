import { isUpper, type Range, wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import type { Sentence } from './layout.js';
import { isDay, isHyphen, isPossessive, isQuoteMark } from './words.js';

/** A subject is looked for this many tokens to the left of its verb. */
const REACH = 40;
/** A noun phrase to the right of an inverted verb ("said Anna Weiss, …") is at most this long. */
const PHRASE = 14;

const RELATIVE = new Set(['who', 'which', 'whom']);
const IN_PHRASE = wordSet('DET ADJ NOUN PROPN NUM PRON PART ADP CCONJ SYM X');
/** Prepositions that may bind a noun phrase to the noun before it. */
const BINDING = wordSet('of for in at from with on to under behind near within -');

/**
 * The noun phrase that is the subject of the verb at `verb`, standing before it: skips auxiliaries and adverbs, one
 * apposition or relative clause between commas ("Peskov, the spokesman, said"). Null when there is none.
 */
export function subjectBefore(sentence: Sentence, verb: number): Range | null {
  const { tokens, from } = sentence;
  let at = verb - 1;
  while (at >= from && isVerbGroup(tokens[at]!)) at--;
  if (at < from) return null;
  const last = tokens[at]!;
  if (RELATIVE.has(last.normal)) return phraseEndingAt(sentence, skipComma(tokens, at - 1));
  if (last.text === ',' || last.text === '—' || last.text === '–' || last.text === ')') {
    const opener = openerOf(sentence, at);
    if (opener > from) {
      return phraseEndingAt(sentence, opener - 1);
    }
    return null;
  }
  return phraseEndingAt(sentence, at);
}

function isVerbGroup(token: Token): boolean {
  if (token.pos === 'AUX' || token.pos === 'ADV' || token.normal === 'not') return true;
  return token.pos === 'PART' && token.normal !== "'s" && token.normal !== '’s';
}

function skipComma(tokens: readonly Token[], at: number): number {
  return at >= 0 && tokens[at]!.text === ',' ? at - 1 : at;
}

/** Index of the comma, dash or bracket that opens what the mark at `at` closes, or −1. */
function openerOf({ tokens, from, quoted }: Sentence, at: number): number {
  const mark = tokens[at]!.text === ')' ? '(' : tokens[at]!.text;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (quoted?.[i]) return -1;
    if (tokens[i]!.text === mark) return i;
  }
  return -1;
}

/** The longest noun phrase whose last token is at `at`, or null. */
export function phraseEndingAt({ tokens, from, quoted }: Sentence, at: number): Range | null {
  if (at < from || quoted?.[at] || !(isHead(tokens[at]!) || isMistagged(tokens, from, at))) return null;
  let start = at;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i]!;
    if (quoted?.[i] || isQuoteMark(token)) break;
    if (isHyphen(token)) {
      start = i;
      continue;
    }
    if (!IN_PHRASE.has(token.pos) && !describes(tokens, from, i)) break;
    if (token.pos === 'PUNCT') break;
    if (token.pos === 'ADP' && !BINDING.has(token.normal)) break;
    if (token.pos === 'PRON' && !isPossessive(token)) break;
    if (token.pos === 'PART' && token.normal === 'to') break;
    start = i;
  }
  while (
    start < at &&
    (tokens[start]!.pos === 'CCONJ' || tokens[start]!.pos === 'ADP' || tokens[start]!.pos === 'PUNCT')
  )
    start++;
  return { from: start, to: at + 1 };
}

/** "other developed nations": a participle between what opens a phrase and its noun. */
function describes(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1];
  const { pos, normal } = tokens[at]!;
  if (pos !== 'VERB' || at === from || (before!.pos !== 'DET' && before!.pos !== 'ADJ')) return false;
  return /(?:ed|ing)$/.test(normal) && tokens[at + 1]?.pos === 'NOUN';
}

/** A name that looks like a verb: "Jane Shook said", "Lynch said". */
function isMistagged(tokens: readonly Token[], from: number, at: number): boolean {
  return isUpper(tokens[at]!.text) && (at === from || tokens[at - 1]!.pos === 'PROPN');
}

/** The noun phrase that begins at `at`, or null: for "said Anna Weiss of the institute" and "according to …". */
export function phraseFrom({ tokens, to: last, quoted }: Sentence, at: number, end = last): Range | null {
  let to = at;
  let head = -1;
  for (let i = at; i < Math.min(end, at + PHRASE); i++) {
    const token = tokens[i]!;
    if (quoted?.[i] || isQuoteMark(token)) break;
    // "The state-run agency": what follows a hyphen is part of the word before it.
    const joined = isHyphen(token) || (i > at && isHyphen(tokens[i - 1]!));
    if (!joined && (!IN_PHRASE.has(token.pos) || token.pos === 'PUNCT')) break;
    if (token.pos === 'ADP' && (head < 0 || !BINDING.has(token.normal))) break;
    if (token.pos === 'PRON' && i > at) break;
    if (token.pos === 'PROPN' && head >= 0 && isDay(token)) break;
    if (isHead(token)) {
      head = i;
      to = i + 1;
    }
    if (token.pos === 'PRON' && !isPossessive(token)) break;
  }
  return head < 0 ? null : { from: at, to };
}

function isHead(token: Token): boolean {
  return (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    token.pos === 'ADJ' ||
    (token.pos === 'PRON' && !isPossessive(token)) ||
    (token.pos === 'DET' && PRONOMINAL.has(token.normal))
  );
}

const PRONOMINAL = wordSet('some many both all others this these those few most several another');
