import { isUpper, type Range, wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { ARTICLES, isDay, isHyphen, isPossessive, isQuoteMark } from '../../../syntax/index.js';
import { LABEL, type Tagged } from '../tagger/index.js';
import { ADJ, DET, NOUN, NUM, PRON, PROPN, SYM, X } from '../tags.js';

/** What a name may be read as. */
const MISREAD = wordSet('VERB ADV ADJ INTJ X');
/** Adjectives that stand for people by themselves. */
const COUNTING = wordSet('many few several some most other others such more less fewer latter former own');

function isMisread(token: Token): boolean {
  return MISREAD.has(token.pos) && isUpper(token.text) && !isQuoteMark(token);
}

/** False for a day, an article alone and an adjective alone. */
function maySpeak(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[to - 1]!;
  if (isDay(head)) return false;
  if (to - from > 1) return true;
  return head.pos === 'ADJ' ? COUNTING.has(head.normal) || isUpper(head.text) : !ARTICLES.has(head.normal);
}

/**
 * Phrases outside content that may name a speaker: runs of determiners, adjectives and nouns that hold a noun, name or
 * number, and pronouns. In order, never overlapping; their last token is the head. Linear.
 */
export function nounChunks(tokens: readonly Token[], { labels, view }: Tagged, sentenceOf: Int32Array): Range[] {
  const { pos } = view;
  const chunks: Range[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    if (to > from && maySpeak(tokens, from, to)) chunks.push({ from, to });
    from = -1;
    to = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && sentenceOf[i] !== sentenceOf[i - 1]) close();
    if (labels[i]! >= LABEL.begin) {
      close();
      continue;
    }
    switch (pos[i]) {
      case PRON:
        close();
        chunks.push({ from: i, to: i + 1 });
        break;
      case NOUN:
      case PROPN:
      case NUM:
        if (from < 0) from = i;
        to = i + 1;
        break;
      case DET:
      case ADJ:
        if (isPossessive(tokens[i]!)) {
          close();
          chunks.push({ from: i, to: i + 1 });
        } else {
          // "Both said", "many think": a determiner alone; one after a noun begins the next phrase.
          if (pos[i] === DET) close();
          if (from < 0) from = i;
          to = i + 1;
        }
        break;
      case X:
      case SYM:
        if (from < 0) from = i;
        break;
      default:
        // A name that looks like another word, when the tagger takes it for a speaker: "Shook said".
        if (labels[i] === LABEL.source && isMisread(tokens[i]!)) {
          if (from < 0) from = i;
          to = i + 1;
        } else if (from >= 0 && !isHyphen(tokens[i]!)) close();
    }
  }
  close();
  return chunks;
}
