import { checkKeys } from '../core/index.js';
import type { ActorId, Analysis, Comparison } from '../model/index.js';
import { answer, type MatcherAnswer } from './matcher.js';

/** Where the words are looked for. */
export interface QuotedFrom {
  /** Of a comparison: the group that writes them, and the channel they are evidence on. */
  readonly of?: string;
  readonly on?: string;
  /** Of an analysis: who says them. */
  readonly by?: ActorId;
}

/** Sentences that a failure names. */
const MOST_SHOWN = 6;

/**
 * Holds when the comparison shows a sentence with these words as evidence, or when the analysis gives these words to somebody other
 * than the outlet. A text has to stand there as it is, letter case aside.
 * @example expect(comparison).toQuote('signed an agreement')
 */
export function toQuote(
  received: Comparison | Analysis,
  words: string | RegExp,
  options: QuotedFrom = {},
): MatcherAnswer {
  const compared = 'channels' in received;
  checkKeys(options, compared ? ['of', 'on'] : ['by']);
  const where = Object.entries(options).map(([key, value]) => ` ${key} ${value}`);
  const said = compared ? evidenceOf(received, options) : quotationsOf(received, options);
  const claim = `${compared ? 'evidence' : 'a quotation'} with ${JSON.stringify(String(words))}${where.join('')}`;
  const shown = said.slice(0, MOST_SHOWN).map((text) => `“${text}”`);
  const found = `${said.length === 0 ? 'nothing' : shown.join('\n  ')}${said.length > MOST_SHOWN ? `\n  and ${said.length - MOST_SHOWN} more` : ''}`;
  return answer(said.some(holding(words)), claim, found);
}

function holding(words: string | RegExp): (text: string) => boolean {
  if (typeof words === 'string') return (text) => text.toLowerCase().includes(words.toLowerCase());
  // A pattern that keeps its place from text to text would miss every other one.
  return (text) => text.search(words) >= 0;
}

function evidenceOf({ channels }: Comparison, { of, on }: QuotedFrom): string[] {
  const texts = channels
    .filter(({ id }) => on === undefined || id === on)
    .flatMap(({ groups, differences }) => [...groups, ...differences].flatMap(({ evidence }) => evidence))
    .filter(({ group }) => of === undefined || group === of)
    .map(({ text }) => text);
  return [...new Set(texts)];
}

function quotationsOf({ quotations, sentences }: Analysis, { by }: QuotedFrom): string[] {
  return quotations
    .filter(({ speaker, speakers }) => by === undefined || speaker === by || speakers?.includes(by))
    .map(({ span }) =>
      sentences
        .filter((sentence) => sentence.span.start < span.end && sentence.span.end > span.start)
        .map(({ span: { start }, text }) => text.slice(Math.max(0, span.start - start), span.end - start))
        .join(' '),
    );
}
