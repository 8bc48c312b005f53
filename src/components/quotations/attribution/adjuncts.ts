import { wordSet } from '../../../core/index.js';
import { isDay, type QuotedSentence } from '../../../syntax/index.js';
import { WH } from './content.js';

const ADJUNCT_STARTS = wordSet('on in during at last earlier late this after to from by via yesterday today');

const COMMUNICATION = new Set(
  'statement interview email e-mail tweet speech post letter report address briefing conference video article remark comment message call memo blog column book press'.split(
    ' ',
  ),
);

/** Skips "on Monday", "in a statement", "late on Friday", adverbs: what may stand between a verb of saying and content. */
export function skipAdjuncts(sentence: QuotedSentence, at: number): number {
  const { tokens, to: end, quoted } = sentence;
  let i = at;
  for (let rounds = 0; rounds < 4 && i < end; rounds++) {
    const token = tokens[i]!;
    if (quoted[i]) return i;
    if ((token.pos === 'ADV' && !WH.has(token.normal)) || isDay(token) || (i > at && YEARLY.has(token.lemma))) {
      i++;
      continue;
    }
    if (!ADJUNCT_STARTS.has(token.normal)) return i;
    const close = adjunctEnd(sentence, i);
    if (close < 0) return i;
    i = close;
  }
  return i;
}

function adjunctEnd({ tokens, to: end, quoted }: QuotedSentence, at: number): number {
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    if (quoted[i]) return -1;
    const token = tokens[i]!;
    if (isDay(token) || COMMUNICATION.has(token.lemma) || YEARLY.has(token.lemma)) {
      const next = tokens[i + 1];
      if (next && i + 1 < end && (next.pos === 'NOUN' || next.pos === 'NUM')) continue;
      return i + 1;
    }
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT' || token.pos === 'SCONJ') return -1;
  }
  return -1;
}

const YEARLY = new Set(['week', 'month', 'year', 'day', 'night', 'morning', 'afternoon', 'evening']);
