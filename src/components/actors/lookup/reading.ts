import { firstEndingAfter } from '../../../core/index.js';
import type { Annotation, PartOfSpeech } from '../../../model/index.js';
import { type Match, matchAll } from './gazetteer.js';
import type { ActorLexicon } from './lexicon.js';
import { SHAPE, scanWords, type WordColumns } from './words.js';

/** How the words of a sentence are capitalised. */
type Style = 'plain' | 'title' | 'caps';

/** One article laid out for finding actors: its words, where they stand, and the phrases of the lexicon among them. */
export interface ArticleReading {
  readonly annotation: Annotation;
  readonly lexicon: ActorLexicon;
  readonly words: WordColumns;
  /** Sentence of each word; −1 outside every sentence. */
  readonly sentenceOf: Int32Array;
  /** First word of each sentence, and one entry more for the end. */
  readonly firstWord: Int32Array;
  readonly matches: readonly Match[];
  styleOf(sentence: number): Style;
  pos(word: number): PartOfSpeech;
  /** What `find` says of the article; looked for once, however often it is asked. */
  recall<Found>(find: (reading: ArticleReading) => Found): Found;
}

const NOWHERE = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** Lays out an article. Linear in the text. */
export function readArticle(annotation: Annotation, lexicon: ActorLexicon): ArticleReading {
  const words = scanWords(annotation.text);
  const { sentences, tokens } = annotation;
  const count = words.start.length;
  const sentenceOf = new Int32Array(count);
  const firstWord = new Int32Array(sentences.length + 1).fill(count);
  for (let sentence = 0, i = 0; i < count; sentence++) {
    // Words after the last sentence lie outside every one.
    const { start, end } = sentences[sentence]?.span ?? NOWHERE;
    while (i < count && words.start[i]! < start) sentenceOf[i++] = -1;
    if (i < count && words.start[i]! < end) firstWord[sentence] = i;
    while (i < count && words.start[i]! < end) sentenceOf[i++] = sentence;
  }
  for (let s = sentences.length - 1; s >= 0; s--) if (firstWord[s] === count) firstWord[s] = firstWord[s + 1]!;
  const styles = new Map<number, Style>();
  const recalled = new Map<unknown, unknown>();
  const reading: ArticleReading = {
    annotation,
    lexicon,
    words,
    sentenceOf,
    firstWord,
    matches: matchAll(words, sentenceOf, lexicon.gazetteer),
    styleOf(at) {
      let style = styles.get(at);
      if (style === undefined) {
        style = at < 0 ? 'plain' : measureStyle(words, firstWord[at]!, firstWord[at + 1]!, isHeading(annotation, at));
        styles.set(at, style);
      }
      return style;
    },
    pos: (word) => tokens[firstEndingAfter(tokens, words.start[word]!)]?.pos ?? 'X',
    recall<Found>(find: (reading: ArticleReading) => Found): Found {
      if (!recalled.has(find)) recalled.set(find, find(reading));
      // The entry of `find` is always what `find` gave.
      return recalled.get(find) as Found;
    },
  };
  return reading;
}

/**
 * Most words of four letters or more begin with a capital in title case; in running text a minority does. Outside a
 * headline that counts only without a full stop, for "Jane Doe met Vladimir Putin." is capitalised as much.
 */
function measureStyle(words: WordColumns, from: number, to: number, heading: boolean): Style {
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (let i = from; i < to; i++) {
    if (words.folded[i]!.length < 4) continue;
    long++;
    const shape = words.shape[i]!;
    if (shape === SHAPE.caps) caps++;
    if (shape === SHAPE.caps || shape === SHAPE.capital) capital++;
  }
  if (long >= 2 && caps >= long * 0.8) return 'caps';
  return heading && long >= 3 && capital >= long * 0.75 ? 'title' : 'plain';
}

const HEADINGS = new Set(['headline', 'subheading', 'related']);

function isHeading(annotation: Annotation, sentence: number): boolean {
  const { span, segment } = annotation.sentences[sentence]!;
  if (HEADINGS.has(annotation.segments[segment]?.kind ?? '')) return true;
  return !/[.!?…"”'’)]/.test(annotation.text[span.end - 1] ?? '.');
}
