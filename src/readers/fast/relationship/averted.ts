import { wordSet } from '../../../core/index.js';
import { TAG, type View } from '../../../syntax/index.js';
import { type Events, GOVERNORS, SHIFTERS } from './events.js';

/** Places from the verb that averts to what is averted: "refused to join the sanctions". */
const REACH = 5;
/** Lemma of an averted place, by what it was. */
const AVERTED = 0x3c6ef372;

const AVERTING_KINDS = new Set([GOVERNORS.indexOf('refuse') + 1, GOVERNORS.indexOf('fail') + 1]);
const AVERTING = new Set(
  (
    'refrain refrains refrained refraining abstain abstains abstained abstaining avoid avoids avoided avoiding ' +
    'forgo forgoes forwent forgoing'
  ).split(' '),
);
const SHORT = wordSet('stop stops stopped stopping fall falls fell falling');

/** A view without the deeds that were averted, and the place of the last of them; −1 for none. */
export interface Averted {
  readonly view: View;
  readonly last: number;
}

/**
 * The view with hostile deeds that were not done taken out of sight: "declined to condemn", "stopped short of accusing". Such
 * phrases are rare, and each of their words sounds hostile, so that sums of words never learn what they mean together; what is
 * left says that a deed was refused and of what kind. The view itself where there is none.
 */
export function hideAverted(view: View, events: Events): Averted {
  let lemma: number[] | undefined;
  let row: number[] | undefined;
  let last = -1;
  for (let i = 0; i < view.word.length; i++) {
    if (view.negated[i] === 1 || !isAverting(view, i, events)) continue;
    const end = hostileAfter(view, i, events);
    if (end < 0) continue;
    lemma ??= [...view.lemma];
    row ??= [...view.row];
    last = end;
    for (let k = i; k <= end + 1; k++) {
      // With the words that mean something goes the preposition of the last: "join the sanctions against".
      if (k > end ? view.tag[k] !== TAG.preposition : view.tag[k]! > TAG.adverb) continue;
      lemma[k] = view.lemma[k]! ^ AVERTED;
      row[k] = -1;
    }
  }
  return lemma && row ? { view: { ...view, lemma, row }, last } : { view, last };
}

function isAverting(view: View, i: number, { governor }: Events): boolean {
  if (view.tag[i] !== TAG.verb) return false;
  const word = view.word[i]!;
  if (AVERTING_KINDS.has(governor[i]!) || AVERTING.has(word)) return true;
  return SHORT.has(word) && view.word[i + 1] === 'short' && view.word[i + 2] === 'of';
}

const ENDING = SHIFTERS.indexOf('end') + 1;

/** The last hostile deed in reach with no name and no mark before it; −1 for none, or where its end is refused. */
function hostileAfter(view: View, i: number, { cooperation, shifter }: Events): number {
  let found = -1;
  for (let k = i + 1; k <= i + REACH && k < view.word.length; k++) {
    if (view.tag[k] === TAG.name || view.tag[k] === TAG.mark) break;
    if (shifter[k] === ENDING && k > i + 1) return -1;
    if (cooperation[k]! < 0) found = k;
  }
  return found;
}
