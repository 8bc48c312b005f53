import type { ActorId } from '../../../model/index.js';
import type { ArticleReading, MentionDraft } from '../lookup/index.js';
import type { History } from './history.js';
import { ownNoun } from './possessed.js';

/** How far before a word, in characters, the mark is looked for that opens its quotation. */
const FARTHEST = 1000;
/** How far after a quotation, in words, its speaker is looked for. */
const WITHIN = 40;

/**
 * "Our country" in a quotation: the state of whoever says so, as far as one is named before the quotation or after it in
 * the same sentence, or in the sentence before. Outside quotations it is the outlet's, of which nothing is known here.
 */
export function countryOfSpeaker(
  reading: ArticleReading,
  history: History,
  startsAt: ReadonlyMap<number, MentionDraft>,
  our: number,
  stateOf: (person: ActorId) => ActorId | undefined,
): MentionDraft | undefined {
  const at = ownNoun(reading, our + 1);
  const opening = at < 0 ? -1 : openingBefore(reading, our);
  if (opening < 0) return undefined;
  const speaker = speakerAfter(reading, startsAt, our);
  const state =
    speaker === 'unknown'
      ? undefined
      : speaker === null
        ? speakerBefore(reading, history, our, opening, stateOf)
        : stateOf(speaker);
  if (state === undefined) return undefined;
  return { actor: state, from: at, to: at + 1, rule: 'nominal', confidence: 0.7, role: 'actor' };
}

/** Who says what stands in quotation marks at a word, as far as one is named beside it; undefined outside quotations. */
export function speakerOf(
  reading: ArticleReading,
  history: History,
  startsAt: ReadonlyMap<number, MentionDraft>,
  at: number,
): ActorId | undefined {
  const opening = openingBefore(reading, at);
  if (opening < 0) return undefined;
  const after = speakerAfter(reading, startsAt, at);
  if (after !== null) return after === 'unknown' ? undefined : after;
  for (const { kind, actor, at: from, role } of history.back(reading.sentenceOf[at]!, 1)) {
    if (reading.words.start[from]! > opening || role === 'modifier') continue;
    if (kind === 'person') return actor;
  }
  return undefined;
}

/** Offset of the mark that opens the quotation around a word; −1 outside quotations. */
function openingBefore({ annotation: { text }, words }: ArticleReading, word: number): number {
  const start = words.start[word]!;
  for (let i = start - 1; i >= 0 && i > start - FARTHEST; i--) {
    const mark = text[i];
    if (mark === '”') return -1;
    if (mark === '“') return i;
    if (mark === '"') return (i === 0 || /[\s(—–]/.test(text[i - 1]!)) && text[i + 1] !== ' ' ? i : -1;
  }
  return -1;
}

/** State of the person named last before the quotation, in its sentence or the one before. */
function speakerBefore(
  { words, sentenceOf }: ArticleReading,
  history: History,
  our: number,
  opening: number,
  stateOf: (person: ActorId) => ActorId | undefined,
): ActorId | undefined {
  for (const { kind, actor, at, role } of history.back(sentenceOf[our]!, 1)) {
    if (words.start[at]! > opening || role === 'modifier') continue;
    if (kind === 'person' || kind === 'stranger') return stateOf(actor);
  }
  return undefined;
}

/** Who is named after the quotation in its sentence; null when nobody is but "he" or "she", "unknown" for somebody else. */
function speakerAfter(
  { words, sentenceOf, annotation: { text } }: ArticleReading,
  startsAt: ReadonlyMap<number, MentionDraft>,
  our: number,
): ActorId | 'unknown' | null {
  let closed = false;
  for (let at = our + 1; at < our + WITHIN && sentenceOf[at] === sentenceOf[our]; at++) {
    closed ||= /["”]/.test(text.slice(words.end[at - 1]!, words.start[at]!));
    if (!closed) continue;
    const draft = startsAt.get(at);
    if (draft !== undefined) return draft.actor;
    if (words.folded[at] === 'he' || words.folded[at] === 'she') return null;
  }
  return closed ? 'unknown' : null;
}
