import type { Annotation, Token } from '../../../model/index.js';
import { wordIdsOf } from '../../../syntax/index.js';
import type { Reading } from '../read.js';
import { VOICE_WORDS } from '../words.js';
import { markActs, markQuotations } from './mark-rules.js';
import { readSentence } from './read-sentence.js';
import type { TaggerView } from './view.js';

/** Reads a text for the tagger. One pass; linear. */
export function taggerView({ tokens, sentences }: Annotation, reading: Reading): TaggerView {
  const length = tokens.length;
  const view = emptyView(length);
  readWords(tokens, view);
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
  const ids = wordIdsOf({ tokens });
  for (let i = 0; i < tokens.length; i++) {
    const { word, lemma, pos, shape, cue } = VOICE_WORDS.of(tokens[i]!, ids[i]!);
    view.word[i] = word;
    view.lemma[i] = lemma;
    view.pos[i] = pos;
    view.shape[i] = shape;
    view.cue[i] = cue;
  }
}
