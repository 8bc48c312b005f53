import { hashWord } from '../../../linear/index.js';
import type { Token } from '../../../model/index.js';
import { isQuoteMark } from '../../../syntax/index.js';
import { bucket } from '../bucket.js';
import { CCONJ, isSmall, SCONJ, VERB } from '../tags.js';
import type { TaggerView } from './view.js';

export const COMMA = hashWord(',');

/** Reads what stands before and after each token of a sentence: cues, verbs, commas. */
export function readSentence(
  tokens: readonly Token[],
  view: TaggerView,
  from: number,
  to: number,
  acts: number,
  opensParagraph: boolean,
): void {
  view.shape[from]! |= 4;
  let cue = 0;
  let opens = 0;
  let distance = 0;
  let verb = 0;
  let commas = 0;
  let joined = 0;
  let quoted = 0;
  for (let i = from; i < to; i++) {
    view.cueBefore[i] = cue;
    view.cueOpens[i] = opens;
    view.cueDistance[i] = bucket(distance);
    view.verbBefore[i] = verb;
    view.commas[i] = Math.min(3, commas) + joined;
    if (distance > 0) distance++;
    const inside = view.quote[i] !== 0;
    if (inside) quoted = 1;
    if (view.cue[i] !== 0 && !inside) {
      cue = view.lemma[i]!;
      opens =
        i + 1 < to ? (view.shape[i + 1]! & 2 || isSmall(view.pos[i + 1]!) ? view.word[i + 1]! : view.pos[i + 1]!) : 0;
      distance = 1;
      commas = 0;
      joined = 0;
    }
    if (view.pos[i] === VERB && !inside) verb = view.lemma[i]!;
    if (view.word[i] === COMMA) {
      commas++;
      joined = i + 1 < to && (view.pos[i + 1] === CCONJ || view.pos[i + 1] === SCONJ) ? 4 : 0;
    }
  }
  cue = 0;
  distance = 0;
  for (let i = to - 1; i >= from; i--) {
    view.cueAfter[i] = cue;
    view.cueAfterDistance[i] = bucket(distance);
    if (distance > 0) distance++;
    if (view.cue[i] !== 0 && view.quote[i] === 0) {
      cue = view.lemma[i]!;
      distance = 1;
    }
  }
  const last = tokens[to - 1]!;
  const end = isQuoteMark(last) ? 1 : last.text === '.' ? 2 : last.text === '?' ? 3 : last.text === ':' ? 4 : 0;
  const facts =
    1 +
    Math.min(2, acts) +
    3 * quoted +
    6 * end +
    30 * Number(opensParagraph) +
    60 * (to - from < 6 ? 0 : to - from < 25 ? 1 : 2);
  for (let i = from; i < to; i++) {
    view.sentence[i] = facts;
    view.opener[i] = view.word[from]!;
    view.opensParagraph[i] = Number(opensParagraph);
  }
}
