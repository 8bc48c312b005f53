import { type Range, rangeOf } from '../../core/index.js';
import type { Annotation } from '../../model/index.js';
import { type Attribution, findAttributions } from './attribution/index.js';
import { findMarks, type Marked } from './marks.js';
import { isSoCalled, isTitle } from './scare.js';

/** What the rules see in a text, before any decision is made. */
export interface Reading {
  /** Outermost quotations, titles of works among them, in order; those without a token left out. */
  readonly marks: readonly Marked[];
  /** Their tokens, marks included. */
  readonly ranges: readonly Range[];
  /** Quotations that are nobody's speech: titles of works, and what stands after "so-called". */
  readonly titles: readonly boolean[];
  readonly soCalled: readonly boolean[];
  /** 1 for each token inside quotation marks that are not a title's. */
  readonly quoted: Uint8Array;
  /** Acts of saying, by sentence. */
  readonly said: readonly (readonly Attribution[])[];
}

/** Pairs quotation marks and finds acts of saying. Linear. */
export function readVoices(annotation: Annotation): Reading {
  const { tokens, sentences, text, segments } = annotation;
  const marks: Marked[] = [];
  const ranges: Range[] = [];
  let end = -1;
  for (const mark of findMarks(text, segments)) {
    if (mark.outer.start < end) continue;
    end = mark.outer.end;
    const range = rangeOf(tokens, mark.outer);
    if (range.from >= range.to) continue;
    marks.push(mark);
    ranges.push(range);
  }
  const soCalled = ranges.map((range) => isSoCalled(tokens, range));
  const titles = ranges.map((range, m) => soCalled[m]! || isTitle(tokens, range));
  const quoted = new Uint8Array(tokens.length);
  for (let m = 0; m < marks.length; m++) {
    if (!titles[m]) quoted.fill(1, ranges[m]!.from, ranges[m]!.to);
  }
  return {
    marks,
    ranges,
    titles,
    soCalled,
    quoted,
    said: sentences.map(({ from, to }) => findAttributions({ tokens, from, to, quoted })),
  };
}

/** Sentence of each token, −1 for none. */
export function sentencesOf({ tokens, sentences }: Annotation): Int32Array {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (let s = 0; s < sentences.length; s++) sentenceOf.fill(s, sentences[s]!.from, sentences[s]!.to);
  return sentenceOf;
}
