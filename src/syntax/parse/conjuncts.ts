import { type Range, wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import type { QuotedSentence } from './layout.js';
import { phraseEndingAt } from './phrase.js';
import { isQuoteMark } from './words.js';

/** Prepositions that may stand in a phrase that joins several speakers: others join things of another kind ("talks with …"). */
const WITHIN = wordSet('of for in at from - –');
/** Parts of a list before the last two. */
const MOST = 6;

/** The parts of a phrase that "and" joins: the phrase alone where nothing is joined. */
export function conjunctsOf(tokens: readonly Token[], { from, to }: Range): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const { pos, text, normal } = tokens[i]!;
    if (pos === 'ADP' && !WITHIN.has(normal)) return [{ from, to }];
    if (normal !== 'and' && normal !== '&' && text !== ',') continue;
    if (i > start) parts.push({ from: start, to: i });
    start = i + 1;
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}

/**
 * The phrase with what a list has before it: "Turkey and Iran" of "The ministers of Russia, Turkey and Iran said". Only where
 * the list begins its sentence or follows a quotation: "After meeting Putin, Erdogan and Raisi said" lists two.
 */
export function wholeList(sentence: QuotedSentence, phrase: Range): Range {
  const { tokens, from, quoted } = sentence;
  let joined = false;
  for (let i = phrase.from + 1; i < phrase.to; i++) joined ||= tokens[i]!.normal === 'and';
  if (!joined || tokens[phrase.from - 1]?.text !== ',') return phrase;
  let whole = phrase;
  for (let parts = 0; parts < MOST && whole.from > from + 1 && tokens[whole.from - 1]!.text === ','; parts++) {
    const before = phraseEndingAt(sentence, whole.from - 2);
    if (!before) return phrase;
    whole = { from: before.from, to: phrase.to };
  }
  if (whole === phrase) return phrase;
  const opens = whole.from === from || quoted[whole.from - 1] === 1 || isQuoteMark(tokens[whole.from - 1]!);
  return opens ? whole : phrase;
}
