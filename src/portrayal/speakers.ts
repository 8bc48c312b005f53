import type { ActorId } from '../model/actor.js';
import type { Analysis } from '../model/analysis.js';
import type { Portrayal } from '../model/portrayal.js';
import type { Span } from '../model/span.js';
import { sides } from './sides.js';
import { type RawTerm, weightedSum } from './sum.js';

/** Share of an article's quoted words that goes to each side of a tie and to everybody else; the three sum to 1. */
export interface SpeakerShares {
  readonly first: Portrayal;
  readonly second: Portrayal;
  /** Third parties and speakers nobody names. */
  readonly others: Portrayal;
}

/**
 * Who gets to speak: shares of the words quoted, directly or indirectly, in scored segments. Scare quotes give nobody
 * the word and are left out; a quotation inside another counts for the outer speaker. Nothing quoted: insufficient.
 * A term's `observation` is the index of its quotation.
 */
export function speakersOf(analysis: Analysis, dyad: readonly [ActorId, ActorId]): SpeakerShares {
  const sideOf = sides(analysis.actors, dyad);
  const bySide: RawTerm[][] = [[], [], []];
  const silent = [0, 0, 0];
  let reached = 0;
  for (let i = 0; i < analysis.quotations.length; i++) {
    const quotation = analysis.quotations[i]!;
    const { kind, span, sentence, speaker } = quotation;
    const segment = analysis.segments[analysis.sentences[sentence]?.segment ?? -1];
    // Quotations come sorted by start, so one that ends before the furthest end so far lies inside another.
    if (kind === 'scare' || !segment?.scored || span.end <= reached) continue;
    reached = span.end;
    const words = countWords(analysis, span, sentence);
    if (words === 0) continue;
    const side = speaker === null ? -1 : sideOf(speaker);
    const place = side < 0 ? 2 : side;
    bySide[place]!.push({ sentence, value: 1, weight: words, observation: i });
    for (let other = 0; other < 3; other++) if (other !== place) silent[other]! += words;
  }
  const share = (place: number) => weightedSum(bySide[place]!, { prior: 0, silent: silent[place]! });
  return { first: share(0), second: share(1), others: share(2) };
}

function countWords(analysis: Analysis, span: Span, from: number): number {
  let words = 0;
  for (let i = from; i < analysis.sentences.length; i++) {
    const sentence = analysis.sentences[i]!;
    if (sentence.span.start >= span.end) break;
    const text = sentence.text.slice(
      Math.max(0, span.start - sentence.span.start),
      Math.max(0, span.end - sentence.span.start),
    );
    for (const word of text.split(/\s+/)) if (word !== '') words++;
  }
  return words;
}
