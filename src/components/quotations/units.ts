import { firstWhere, type Range } from '../../core/index.js';
import type { Annotation, Token } from '../../model/index.js';
import { type Attribution, nonEmpty } from './attribution/index.js';
import type { Reading } from './read.js';
import { LABEL } from './tagger/index.js';

/** A stretch of words that are somebody's: indirect speech inside one sentence, or a quotation. */
export interface Unit {
  readonly range: Range;
  /** The quotation it is, −1 for indirect speech. */
  readonly mark: number;
  /** First and last sentence. */
  readonly sentence: number;
  readonly lastSentence: number;
}

/** The stretches of a text, and for each quotation the indirect speech it is part of, if any. */
export interface Units {
  readonly units: readonly Unit[];
  readonly holders: readonly (Unit | null)[];
}

/**
 * The stretches that the labels make content, in order of their start: runs that are not wholly quoted, cut at sentence ends,
 * and every quotation that no such run holds. Linear.
 */
export function unitsOf(annotation: Annotation, reading: Reading, labels: Uint8Array, sentenceOf: Int32Array): Units {
  const { tokens, sentences } = annotation;
  const units: Unit[] = [];
  /** Number of the run that a token lies in, from 1. */
  const held = new Int32Array(tokens.length);
  const apart = new Uint8Array(tokens.length);
  for (let m = 0; m < reading.ranges.length; m++) {
    if (reading.soCalled[m]) apart.fill(1, reading.ranges[m]!.from, reading.ranges[m]!.to);
  }
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s]!;
    let start = -1;
    let skipping = false;
    for (let i = from; i <= to; i++) {
      // What goes on from words held at arm's length goes on from nothing.
      skipping = i < to && (apart[i] === 1 || (skipping && labels[i] === LABEL.inside));
      const label = i < to && !skipping ? labels[i]! : LABEL.outside;
      if (start >= 0 && label !== LABEL.inside) {
        const first = start + Number(isThat(tokens, labels, start));
        const range = nonEmpty(tokens, { from: first, to: i });
        if (range && !whollyQuoted(range, reading.quoted)) {
          units.push({ range, mark: -1, sentence: s, lastSentence: s });
          held.fill(units.length, range.from, range.to);
        }
        start = -1;
      }
      if (start < 0 && label >= LABEL.begin) start = i;
    }
  }
  const runs = units.length;
  const holders = reading.ranges.map((range, m) => {
    const sentence = sentenceOf[range.from]!;
    const holder = holderOf(range, held);
    if (holder > 0 && holder <= runs) return units[holder - 1]!;
    if (!reading.titles[m] && sentence >= 0) {
      units.push({ range, mark: m, sentence, lastSentence: Math.max(sentence, sentenceOf[range.to - 1]!) });
    }
    return null;
  });
  return { units: units.sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to), holders };
}

/** The run that most of a quotation lies in; 0 when most of it lies in none. */
function holderOf({ from, to }: Range, held: Int32Array): number {
  let count = 0;
  let last = 0;
  for (let i = from; i < to; i++) {
    if (held[i] === 0) continue;
    count++;
    last = held[i]!;
  }
  return 2 * count >= to - from ? last : 0;
}

/** The conjunction before what is said, which is not part of it. */
function isThat(tokens: readonly Token[], labels: Uint8Array, at: number): boolean {
  const { normal, pos } = tokens[at]!;
  return normal === 'that' && (pos === 'SCONJ' || (at > 0 && labels[at - 1] === LABEL.cue));
}

function whollyQuoted({ from, to }: Range, quoted: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (!quoted[i]) return false;
  return true;
}

/** Acts of saying are looked for this many tokens before a stretch and after it. */
const REACH = 80;

/** Acts of saying whose cue stands near a stretch: in its sentences, and for a quotation in those beside it. */
export function actsNear({ said }: Reading, { range, sentence, lastSentence, mark }: Unit): Attribution[] {
  const found: Attribution[] = [];
  const more = mark >= 0 ? 1 : 0;
  for (let s = sentence - more; s <= sentence; s++) addBetween(said[s], range.from - REACH, range.from, found);
  for (let s = lastSentence; s <= lastSentence + more; s++) addBetween(said[s], range.to, range.to + REACH, found);
  return found;
}

/** Acts of a sentence, in order, whose cue begins from `from` on and before `to`. */
export function addBetween(
  acts: readonly Attribution[] | undefined,
  from: number,
  to: number,
  found: Attribution[],
): void {
  if (acts === undefined) return;
  const first = firstWhere(acts.length, (k) => acts[k]!.cue.from >= from);
  for (let k = first; k < acts.length && acts[k]!.cue.from < to; k++) found.push(acts[k]!);
}
