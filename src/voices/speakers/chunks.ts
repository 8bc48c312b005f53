import type { Token } from '../../model/index.js';
import { isQuoteMark, type Range } from '../spans.js';
import { LABEL } from '../tagger/score.js';

const OWNING = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/**
 * Phrases outside content that may name a speaker: runs of determiners, adjectives and nouns that hold a noun, name or
 * number, and pronouns. In order, never overlapping; their last token is the head. Linear.
 */
export function nounChunks(tokens: readonly Token[], labels: Uint8Array, sentenceOf: Int32Array): Range[] {
  const chunks: Range[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    if (to > from) chunks.push({ from, to });
    from = -1;
    to = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && sentenceOf[i] !== sentenceOf[i - 1]) close();
    if (labels[i]! >= LABEL.begin) {
      close();
      continue;
    }
    const token = tokens[i]!;
    switch (token.pos) {
      case 'PRON':
        close();
        chunks.push({ from: i, to: i + 1 });
        break;
      case 'NOUN':
      case 'PROPN':
      case 'NUM':
        if (from < 0) from = i;
        to = i + 1;
        break;
      case 'DET':
      case 'ADJ':
        if (OWNING.has(token.normal)) {
          close();
          chunks.push({ from: i, to: i + 1 });
        } else {
          // "Both said", "many think": a determiner alone; one after a noun begins the next phrase.
          if (token.pos === 'DET') close();
          if (from < 0) from = i;
          to = i + 1;
        }
        break;
      case 'X':
      case 'SYM':
        if (from < 0) from = i;
        break;
      default:
        // A name that looks like another word, when the tagger takes it for a speaker: "Shook said".
        if (labels[i] === LABEL.source && token.pos !== 'PUNCT' && token.pos !== 'ADP' && !isQuoteMark(token)) {
          if (from < 0) from = i;
          to = i + 1;
        } else if (from < 0 || (token.text !== '-' && token.text !== '–')) close();
    }
  }
  close();
  return chunks;
}
