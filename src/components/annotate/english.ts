import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { lazily, StandpointError } from '../../core/index.js';
import type { Annotation, Annotator, Segment, SentenceTokens, Token } from '../../model/index.js';
import { keepWordIds } from '../../syntax/index.js';
import { locate } from './offsets.js';
import { pieces } from './pieces.js';
import { placeSentences } from './place-sentences.js';
import { plainMarks, setApart } from './set-apart.js';
import { TOKEN_SIZE, type TokenTable, type WinkLexicon, type WinkModel, watched } from './token-table.js';
import { WordTable } from './words.js';

/** wink-nlp with what it has read. */
interface Reader {
  read(text: string): TokenTable;
  readonly words: WordTable;
  /** See {@link Annotation.isWord}. */
  readonly isWord: (word: string) => boolean;
}

/**
 * Words that are not in the model's dictionary, kept at most: wink-nlp remembers each that it has ever met, names and misprints of a
 * million articles. Then it is begun anew, which takes a tenth of a second.
 */
const MOST_FOREIGN = 150_000;

const load = lazily((): Reader => {
  let table: TokenTable | undefined;
  let lexicon: WinkLexicon | undefined;
  // wink-nlp's declarations call the parts of a model `unknown`; the property tests check what is read of them.
  const parts = watched(model as unknown as WinkModel, (seen) => {
    table = seen;
  });
  const words = new WordTable((model as unknown as WinkModel).addons);
  const begin = () => winkNLP(parts as unknown as typeof model, ['sbd', 'pos']);
  let wink = begin();
  const read = (text: string) => {
    if (lexicon && lexicon.currentSize() - lexicon.intrinsicSize() > MOST_FOREIGN) {
      words.forget(lexicon.intrinsicSize());
      wink = begin();
    }
    wink.readDoc(text);
    // wink-nlp sets the tags of every text it reads, so that this is the table of this very text.
    const read = table!;
    table = undefined;
    lexicon = read.cache;
    return read;
  };
  checkRuntime(read('Uuu-uuu'));
  const isWord = (word: string) => lexicon?.isOOV(word) === false;
  return { read, words, isWord };
});

/**
 * Three tokens, anywhere but in Bun: it compiles a class of characters with escaped dashes as one that has the letter u and some digits
 * in it, so that wink-nlp cuts words there, and every number would be another.
 */
function checkRuntime({ tokens }: TokenTable): void {
  if (tokens.length === 3 * TOKEN_SIZE) return;
  throw new StandpointError(
    'unsupported-runtime',
    'this runtime compiles the patterns of wink-nlp wrongly, as Bun does, and numbers would differ; use Node, Deno or a browser',
  );
}

/**
 * English annotator on top of wink-nlp: tokens with exact UTF-16 offsets, lemmas and universal part-of-speech tags,
 * and sentences (repaired, never crossing a segment). White space makes no token. The model loads on the
 * first call (about 0.1 s). Never throws on data.
 * @throws StandpointError `unsupported-runtime` in a runtime that would read words otherwise
 * @see https://winkjs.org/wink-nlp/
 */
export function english(): Annotator {
  return { name: 'english', version: '1', annotate };
}

function annotate(text: string, segments: readonly Segment[]): Annotation {
  const tokens: Token[] = [];
  /** Index of each token that wink-nlp saw as the first of a sentence. */
  const starts: number[] = [];
  const ids: number[] = [];
  const plain = plainMarks(text);
  for (const [from, to] of pieces(text)) readPiece(plain, from, to, { tokens, starts, ids });
  if (plain !== text)
    for (const [i, token] of tokens.entries()) tokens[i] = { ...token, text: text.slice(token.start, token.end) };
  keepWordIds(tokens, ids);
  const sentences: SentenceTokens[] = placeSentences(tokens, starts, segments);
  return { text, segments, tokens, sentences, isWord: load().isWord };
}

interface Read {
  readonly tokens: Token[];
  readonly starts: number[];
  readonly ids: number[];
}

function readPiece(text: string, from: number, to: number, { tokens, starts, ids }: Read): void {
  const { read, words } = load();
  const { tokens: numbers, sentences, cache } = read(setApart(text.slice(from, to)));
  const count = numbers.length / TOKEN_SIZE;
  let cursor = from;
  let sentence = 0;
  let pendingStart = false;
  for (let i = 0; i < count; i++) {
    if (sentence < sentences.length && sentences[sentence]![0] === i) {
      pendingStart = true;
      sentence++;
    }
    const { id, text: value, normal, lemma, pos } = words.at(numbers, i * TOKEN_SIZE, cache);
    const start = locate(text, value, cursor, to);
    if (start < 0) continue;
    const end = start + value.length;
    cursor = end;
    if (pos === 'SPACE' || start === end) continue;
    if (pendingStart) starts.push(tokens.length);
    pendingStart = false;
    tokens.push({ start, end, text: value, normal, lemma, pos });
    ids.push(id);
  }
}
