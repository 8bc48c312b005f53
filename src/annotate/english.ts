import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Annotation, Annotator, PartOfSpeech, SentenceTokens, Token } from '../model/annotation.js';
import type { Segment } from '../model/segment.js';
import { findClauses } from './clauses.js';
import { alignTokens } from './offsets.js';
import { pieces } from './pieces.js';
import { placeSentences } from './place-sentences.js';
import { setApart } from './set-apart.js';

/** The part of wink-nlp that is used here, typed by what it returns (its own types say `any` or `unknown`). */
interface Wink {
  readDoc(text: string): WinkDocument;
  readonly its: Readonly<Record<'value' | 'normal' | 'lemma' | 'pos' | 'span', unknown>>;
}
interface WinkDocument {
  tokens(): { out(its: unknown): string[] };
  sentences(): { out(its: unknown): [number, number][] };
}

let wink: Wink | undefined;

function load(): Wink {
  // The cast narrows wink-nlp's loose declarations to the calls made below; the property tests check their shape.
  wink ??= winkNLP(model, ['sbd', 'pos']) as unknown as Wink;
  return wink;
}

/**
 * English annotator on top of wink-nlp: tokens with exact UTF-16 offsets, lemmas and universal part-of-speech tags,
 * sentences (repaired, never crossing a segment) and clauses. White space makes no token. The model loads on the
 * first call (about 0.1 s). Never throws on data.
 * @see https://winkjs.org/wink-nlp/
 */
export function english(): Annotator {
  return { name: 'english', version: '1', annotate };
}

function annotate(text: string, segments: readonly Segment[]): Annotation {
  const nlp = load();
  const tokens: Token[] = [];
  /** Index of each token that wink-nlp saw as the first of a sentence. */
  const starts: number[] = [];
  for (const [from, to] of pieces(text)) readPiece(nlp, text, from, to, tokens, starts);
  const sentences: SentenceTokens[] = placeSentences(tokens, starts, segments);
  return { text, segments, tokens, sentences, clauses: findClauses(tokens, sentences) };
}

function readPiece(nlp: Wink, text: string, from: number, to: number, tokens: Token[], starts: number[]): void {
  const document = nlp.readDoc(setApart(text.slice(from, to)));
  const its = nlp.its;
  const found = document.tokens();
  const values = found.out(its.value);
  const normals = found.out(its.normal);
  // Of some misspelt words wink-nlp knows no lemma.
  const lemmas: readonly (string | undefined)[] = found.out(its.lemma);
  const tags = found.out(its.pos);
  const offsets = alignTokens(text, from, to, values);
  const sentences = document.sentences().out(its.span);
  let sentence = 0;
  let pendingStart = false;
  for (let i = 0; i < values.length; i++) {
    if (sentence < sentences.length && sentences[sentence]![0] === i) {
      pendingStart = true;
      sentence++;
    }
    const start = offsets[2 * i]!;
    const end = offsets[2 * i + 1]!;
    if (tags[i] === 'SPACE' || start === end) continue;
    if (pendingStart) starts.push(tokens.length);
    pendingStart = false;
    // wink-nlp emits the universal tag set, of which PartOfSpeech is the list.
    const pos = tags[i] as PartOfSpeech;
    const normal = normals[i]!;
    tokens.push({ start, end, text: values[i]!, normal, lemma: lemmas[i] ?? normal, pos });
  }
}
