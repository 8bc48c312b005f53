import type { Emitter } from '../../../../linear/index.js';
import { BE, TAG, type View, type Vocabulary } from '../../../../syntax/index.js';
import { emitForms } from './forms.js';
import { KIND } from './kinds.js';
import { valenceAt } from './valence.js';
import type { Surroundings } from './words.js';

const VERB_FRAME = [KIND.verbFrame, KIND.verbFrameFine, KIND.verbFrameValence] as const;
const NOUN_FRAME = [KIND.nounFrame, KIND.nounFrameFine, KIND.nounFrameValence] as const;
const REACH = [KIND.wordReach, KIND.fineReach, KIND.valenceReach] as const;
/** Who fills a slot of a verb, seen from the target. */
const WHO = { nobody: 0, target: 1, name: 2, pronoun: 3, noun: 4 } as const;

/** Every word with what stands between it and the target, and every verb with who acts and who is acted on. */
export function emitFrames(view: View, v: Vocabulary, s: Surroundings, out: Emitter): void {
  emitReach(view, v, s, out);
  const { tag } = view;
  let subject: number = WHO.nobody;
  let clause = -1;
  let passive = false;
  for (let i = 0; i < tag.length; i++) {
    if (view.clause[i] !== clause) {
      clause = view.clause[i]!;
      if (tag[i] !== TAG.conjunction) subject = WHO.nobody;
    }
    const who = whoIs(view, s, i);
    if (tag[i] === TAG.auxiliary) passive = BE.has(view.word[i]!);
    if (who !== WHO.nobody && (subject === WHO.nobody || who === WHO.target || tag[i - 1] !== TAG.preposition)) {
      if (!afterVerb(view, i)) subject = who;
    }
    const flip = view.negated[i]! << 9;
    if (tag[i] === TAG.verb) {
      const slots =
        subject * 16 + objectOf(view, s, i) * 2 + (passive && !view.word[i]!.endsWith('ing') ? 1 : 0) + flip;
      emitForms(view, v, i, VERB_FRAME, slots, v.valence[view.row[i]!], out);
      passive = false;
    } else if ((tag[i] === TAG.noun || tag[i] === TAG.adjective) && !(i >= s.from && i <= s.to)) {
      const slots = subject * 2 + (afterVerb(view, i) ? 1 : 0) + flip;
      emitForms(view, v, i, NOUN_FRAME, slots, v.valence[view.row[i]!], out);
    }
  }
}

function whoIs(view: View, s: Surroundings, i: number): number {
  if (i >= s.from && i <= s.to) return WHO.target;
  const tag = view.tag[i]!;
  if (tag === TAG.name) return WHO.name;
  if (tag === TAG.pronoun) return WHO.pronoun;
  return tag === TAG.noun ? WHO.noun : WHO.nobody;
}

/** True when a verb of the same clause stands within five places before. */
function afterVerb(view: View, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 6 && view.clause[k] === view.clause[i]; k--) {
    if (view.tag[k] === TAG.verb || view.tag[k] === TAG.auxiliary) return true;
  }
  return false;
}

function objectOf(view: View, s: Surroundings, verb: number): number {
  for (let k = verb + 1; k < view.tag.length && k < verb + 7; k++) {
    const tag = view.tag[k]!;
    if (tag === TAG.mark || tag === TAG.verb) return WHO.nobody;
    const who = whoIs(view, s, k);
    if (who !== WHO.nobody) {
      const next = view.tag[k + 1];
      if (who === WHO.noun && (next === TAG.noun || next === TAG.name)) continue;
      return who;
    }
  }
  return WHO.nobody;
}

/** How many other names stand between a word and the target, and whether the word stands nearer to one of them. */
function emitReach(view: View, v: Vocabulary, s: Surroundings, out: Emitter): void {
  const { tag, word } = view;
  const n = word.length;
  const reach = (i: number, between: number, gap: number, distance: number) => {
    if (tag[i]! > TAG.adverb) return;
    const nearer = gap < distance ? 1 : 0;
    const code = (Math.min(between, 2) * 2 + nearer) * 2 + (i > s.to ? 1 : 0) + 16 * s.side[i]! + 64 * view.negated[i]!;
    emitForms(view, v, i, REACH, code, valenceAt(view, v, i, s.from), out);
  };
  const nearest = nearestNames(view, s);
  for (let i = s.to + 1, between = 0; i < n; i++) {
    if (tag[i] === TAG.name) between++;
    reach(i, between, nearest[i]!, i - s.to);
  }
  for (let i = s.from - 1, between = 0; i >= 0; i--) {
    if (tag[i] === TAG.name) between++;
    reach(i, between, nearest[i]!, s.from - i);
  }
}

/** Distance of each place to the nearest name that is not the target. */
function nearestNames(view: View, s: Surroundings): number[] {
  const n = view.tag.length;
  const nearest: number[] = [];
  let last = 999;
  for (let i = 0; i < n; i++) {
    last = view.tag[i] === TAG.name && (i < s.from || i > s.to) ? 0 : last + 1;
    nearest.push(last);
  }
  last = 999;
  for (let i = n - 1; i >= 0; i--) {
    last = view.tag[i] === TAG.name && (i < s.from || i > s.to) ? 0 : last + 1;
    if (last < nearest[i]!) nearest[i] = last;
  }
  return nearest;
}
