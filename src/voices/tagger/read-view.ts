import type { Annotation, Token } from '../../model/index.js';
import { hashWord } from '../../weights/hash.js';
import type { Reading } from '../read.js';
import { nounCodesOf, verbCodes } from './cue-codes.js';
import { markActs, markQuotations } from './mark-rules.js';
import { readSentence } from './read-sentence.js';
import { NOUN, PUNCT, TAG_CODE, VERB } from './tags.js';
import type { TaggerView } from './view.js';

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
