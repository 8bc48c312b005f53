import type { Annotation, Mention, Quotation, Span, Token } from '../model/index.js';
import type { Said } from './act.js';
import { findMarks, type Marked } from './marks.js';
import { resolveSpeaker } from './resolve-speaker.js';
import { findSaid } from './said.js';
import { isScare, isTitle } from './scare.js';
import { isQuoteMark, type Range, tokenAt } from './spans.js';
import { phraseEndingAt } from './speaker-phrase.js';

export { type CueStance, cueStance } from './lexicon.js';
export { OUTLET, voiceAt, voiceOf } from './voice-at.js';

/**
 * Every stretch of the text that is given to somebody other than the outlet: direct quotations, indirect speech
 * ("said that …", "according to …") and scare quotes, each with its speaker, resolved to an actor where one is
 * mentioned, and the words that introduce it. Sorted by start. Empty when nobody speaks. Never throws; linear.
 */
export function findQuotations(annotation: Annotation, mentions: readonly Mention[]): Quotation[] {
  const { tokens, sentences, text, segments } = annotation;
  const marks = outermost(findMarks(text, segments));
  const ranges = marks.map((mark) => tokensOf(annotation, mark.outer));
  const quoted = new Uint8Array(tokens.length);
  for (let m = 0; m < marks.length; m++) {
    if (isTitle(tokens, ranges[m]!)) continue;
    for (let i = ranges[m]!.from; i < ranges[m]!.to; i++) quoted[i] = 1;
  }

  const found: Quotation[] = [];
  const said: Said[][] = [];
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    for (let i = sentence.from; i < sentence.to; i++) sentenceOf[i] = s;
    const acts = findSaid(tokens, sentence, quoted);
    said.push(acts);
    for (const act of acts) {
      for (const content of [act.content, act.rest]) {
        if (!content || whollyQuoted(content, quoted)) continue;
        found.push(quotation(annotation, mentions, 'indirect', spanOf(annotation, content), s, act));
      }
    }
  }

  let last: { act: Said; sentence: number } | undefined;
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]!;
    const range = ranges[m]!;
    if (range.from >= range.to || isTitle(tokens, range)) continue;
    const sentence = sentenceOf[range.from]!;
    if (sentence < 0) continue;
    const act = actOf(annotation, said, sentenceOf, sentence, range);
    if (!act && isScare(tokens, range)) {
      found.push(quotation(annotation, mentions, 'scare', mark.content, sentence, null));
      continue;
    }
    const from = act ?? lastSpeaker(annotation, said, sentence, last);
    if (from) last = { act: from, sentence: sentenceOf[range.to - 1]! };
    found.push(quotation(annotation, mentions, 'direct', mark.content, sentence, from));
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The act of saying a quotation belongs to: one that contains it, then one after it, then one that ends in a colon. */
function actOf(
  { tokens, sentences }: Annotation,
  said: readonly (readonly Said[])[],
  sentenceOf: Int32Array,
  first: number,
  range: Range,
): Said | null {
  const closing = sentenceOf[range.to - 1]!;
  for (const s of closing === first ? [first] : [first, closing]) {
    for (const act of said[s] ?? []) {
      if (overlap(act.content, range) || overlap(act.rest, range)) return act;
    }
  }
  for (const act of said[closing] ?? []) {
    if (act.before && act.cue.from >= range.to && act.cue.from - range.to < 30) return act;
  }
  // “…,” the minister added, “…”: the cue carries on with more, but names the speaker of what stands right before.
  for (const act of said[closing] ?? []) {
    const start = Math.min(act.cue.from, act.speaker?.from ?? act.cue.from);
    if (start >= range.to && start - range.to <= 1) return act;
  }
  for (let k = (said[first] ?? []).length - 1; k >= 0; k--) {
    const act = said[first]![k]!;
    if (act.cue.to <= range.from && !act.before && act.content === null) return act;
  }
  const before = sentences[first - 1];
  const introduced = before !== undefined && tokens[before.to - 1]!.text === ':' && range.from - before.to < 2;
  if (introduced) return said[first - 1]!.at(-1) ?? null;
  return label(tokens, sentences[first]!.from, range);
}

/** "Weiss: “We left.”" — a name and a colon before the quotation. */
function label(tokens: readonly Token[], from: number, range: Range): Said | null {
  const colon = range.from - 1;
  if (colon <= from || colon - from > LABEL || tokens[colon]!.text !== ':') return null;
  const speaker = phraseEndingAt(tokens, from, colon - 1, NOWHERE);
  return speaker ? { cue: { from: colon, to: colon + 1 }, speaker, content: range, before: false } : null;
}

/** A label is at most this many tokens long. */
const LABEL = 12;
/** No token counts as quoted: reading past the end gives undefined. */
const NOWHERE = new Uint8Array(0);

/**
 * A quotation without a cue keeps the speaker of the sentences just before it in its paragraph, and of the paragraph
 * before when it opens its own.
 */
function lastSpeaker(
  { tokens, sentences }: Annotation,
  said: readonly (readonly Said[])[],
  sentence: number,
  last: { readonly act: Said; readonly sentence: number } | undefined,
): Said | null {
  const segment = sentences[sentence]!.segment;
  for (let s = sentence; s >= Math.max(0, sentence - FLOAT); s--) {
    const away = segment - sentences[s]!.segment;
    if (away > 1 || (away === 1 && !isQuoteMark(tokens[sentences[sentence]!.from]!))) return null;
    if (last && last.sentence === s) return last.act;
    const acts = said[s]!;
    for (let k = acts.length - 1; k >= 0; k--) if (s < sentence && acts[k]!.speaker) return acts[k]!;
  }
  return null;
}

/** How many sentences back a floating quotation finds its speaker. */
const FLOAT = 4;

function overlap(a: Range | null | undefined, b: Range): boolean {
  return a !== null && a !== undefined && a.from < b.to && b.from < a.to;
}

function outermost(marks: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  let end = -1;
  for (const mark of marks) {
    if (mark.outer.start < end) continue;
    kept.push(mark);
    end = mark.outer.end;
  }
  return kept;
}

function tokensOf({ tokens }: Annotation, span: Span): Range {
  const from = tokenAt(tokens, span.start);
  let to = tokenAt(tokens, span.end);
  if (to < tokens.length && tokens[to]!.start < span.end) to++;
  return { from, to };
}

function spanOf({ tokens }: Annotation, range: Range): Span {
  return { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end };
}

function whollyQuoted(range: Range, quoted: Uint8Array): boolean {
  for (let i = range.from; i < range.to; i++) if (!quoted[i]) return false;
  return true;
}

function quotation(
  annotation: Annotation,
  mentions: readonly Mention[],
  kind: Quotation['kind'],
  span: Span,
  sentence: number,
  act: Said | null,
): Quotation {
  const speakerSpan = act?.speaker ? spanOf(annotation, act.speaker) : null;
  const cueSpan = act ? spanOf(annotation, act.cue) : null;
  return {
    kind,
    span,
    sentence,
    speaker: resolveSpeaker(annotation, mentions, act?.speaker ?? null),
    speakerText: speakerSpan ? annotation.text.slice(speakerSpan.start, speakerSpan.end) : null,
    speakerSpan,
    cue: cueSpan ? annotation.text.slice(cueSpan.start, cueSpan.end) : null,
    cueSpan,
  };
}
