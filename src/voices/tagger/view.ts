import type { Annotation, Token } from '../../model/index.js';
import { hashWord } from '../../weights/hash.js';
import type { Reading } from '../read.js';
import { nounCodesOf, verbCodes } from './cue-codes.js';
import { markActs, markQuotations } from './mark-rules.js';
import { readSentence } from './read-sentence.js';
import { NOUN, PUNCT, TAG_CODE, VERB } from './tags.js';

/** The text as the tagger sees it: one number a token in each column. Words are hashes, 0 where there is none. */
export interface TaggerView {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Part of speech, 1 to 18. */
  readonly pos: Uint8Array;
  /** 1 for a capital, 2 for a mark of punctuation, 4 for a first token of its sentence, 8 for a clause's. */
  readonly shape: Uint8Array;
  /** Frames and stance of the lexicon's verb or noun, 0 for other words. */
  readonly cue: Int32Array;
  /** {@link QUOTE} plus 4 × the length of the quotation (0 to 3) plus 16 when it reads like a title. */
  readonly quote: Uint8Array;
  readonly rule: Uint8Array;
  /** Lemma of the cue whose content the rules take the token for. */
  readonly ruleCue: Int32Array;
  /** Last cue of the lexicon before the token in its sentence: its lemma, and the token right after it. */
  readonly cueBefore: Int32Array;
  readonly cueOpens: Int32Array;
  /** How far away it stands, in buckets; 0 when there is none. */
  readonly cueDistance: Uint8Array;
  /** Lemma of the last verb before the token in its sentence. */
  readonly verbBefore: Int32Array;
  /** Next cue of the lexicon in the sentence, and how far. */
  readonly cueAfter: Int32Array;
  readonly cueAfterDistance: Uint8Array;
  /** Commas since the last cue or the sentence's start, at most 3, plus 4 when the last of them was followed by a joining word. */
  readonly commas: Uint8Array;
  /** Facts about the sentence: its first mark, how it ends, whether it holds an act of saying or a quotation. */
  readonly sentence: Int32Array;
  /** 1 for the tokens of a sentence that opens its segment. */
  readonly opensParagraph: Uint8Array;
  /** Word that opens the sentence. */
  readonly opener: Int32Array;
}

/** Reads a text for the tagger. One pass; linear. */
export function taggerView({ tokens, sentences, clauses }: Annotation, reading: Reading): TaggerView {
  const length = tokens.length;
  const view = emptyView(length);
  readWords(tokens, view);
  for (const clause of clauses) view.shape[clause.from]! |= 8;
  markQuotations(view, reading);
  for (let s = 0; s < sentences.length; s++) {
    const { from, to, segment } = sentences[s]!;
    if (from >= to) continue;
    const acts = reading.said[s] ?? [];
    markActs(view, acts);
    const first = s === 0 || sentences[s - 1]!.segment !== segment;
    readSentence(tokens, view, from, to, acts.length, first);
  }
  return view;
}

function emptyView(length: number) {
  return {
    length,
    word: new Int32Array(length),
    lemma: new Int32Array(length),
    pos: new Uint8Array(length),
    shape: new Uint8Array(length),
    cue: new Int32Array(length),
    quote: new Uint8Array(length),
    rule: new Uint8Array(length),
    ruleCue: new Int32Array(length),
    cueBefore: new Int32Array(length),
    cueOpens: new Int32Array(length),
    cueDistance: new Uint8Array(length),
    verbBefore: new Int32Array(length),
    cueAfter: new Int32Array(length),
    cueAfterDistance: new Uint8Array(length),
    commas: new Uint8Array(length),
    sentence: new Int32Array(length),
    opensParagraph: new Uint8Array(length),
    opener: new Int32Array(length),
  } satisfies TaggerView;
}

function readWords(tokens: readonly Token[], view: TaggerView): void {
  const verbs = verbCodes();
  const nouns = nounCodesOf();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const pos = TAG_CODE.get(token.pos) ?? 0;
    const word = hashWord(token.normal);
    view.word[i] = word;
    view.lemma[i] = token.lemma === token.normal ? word : hashWord(token.lemma);
    view.pos[i] = pos;
    const code = token.text.charCodeAt(0);
    view.shape[i] = (code >= 0x41 && code <= 0x5a ? 1 : 0) | (pos === PUNCT ? 2 : 0);
    if (pos === VERB) view.cue[i] = verbs.get(token.lemma) ?? 0;
    else if (pos === NOUN) view.cue[i] = nouns.get(token.lemma) ?? 0;
  }
}
