import { wordSet } from '../../../core/index.js';
import type { Coordination, Party } from '../../../syntax/index.js';
import { type Predicate, quadOf } from '../lexicon.js';
import type { RelatedParties, Scene } from '../scene.js';
import { type Draft, draftAll, type Step, stepOf } from './draft.js';
import { leftOf } from './left.js';
import { underMatrix } from './matrix.js';
import { findShifter, type Shifter } from './shifter.js';

/** A noun of the lexicon at the tokens `at` to `end`, and the index of the verb that it belongs to, −1 for none. */
export interface NounPredicate {
  readonly at: number;
  readonly end: number;
  readonly predicate: Predicate;
  readonly verb: number;
}

/** Drafts for the pairs a noun relates, once what shifts and governs the noun is heard. */
export function write(
  scene: Scene,
  { at, end, predicate, verb: verbIndex }: NounPredicate,
  found: readonly RelatedParties[],
  directed: boolean,
  exactness: number,
): Draft[] {
  if (found.length === 0) return [];
  const first = { ...stepOf(predicate, at), to: end };
  const verb = scene.verbs[verbIndex];
  const heard = findShifter(scene, at, end, verbIndex);
  // "have not stopped the attacks": what is not undone goes on.
  const goesOn = heard?.kind === 'end' && verb !== undefined && heard.at === verb.at && verb.negated;
  const shifter = goesOn ? null : heard;
  const undoer =
    shifter?.kind === 'end' && verb !== undefined && shifter.at === verb.at && !verb.passive ? verb.subject : null;
  const governs = !goesOn && verb !== undefined && (verb.at < end || verb.passive);
  const wishes =
    verb?.passive === false &&
    shifter?.at === verb.at &&
    verb.subject !== null &&
    found.every(([source]) => isIn(verb.subject!, source));
  const shifted = shifter ? apply(first, predicate, shifter, wishes) : { event: predicate.event, steps: [first] };
  const governed = underMatrix(scene, governs ? verbIndex : -1, shifted);
  const denied = shifter?.kind === 'no';
  const modality = denied
    ? 'negated'
    : shifter?.kind === 'may' && governed.modality === 'asserted'
      ? 'hypothetical'
      : governed.modality;
  const opposed = undoer !== null && predicate.cooperation < 0 && DENYING.has(verb!.lemma);
  // "opposed sanctions against Egypt": no sanctions by whoever opposes them.
  const told = opposed ? found.filter(([source]) => !isIn(undoer, source)) : found;
  const { event, steps } = governed;
  const stated = { event, modality, steps, appraisal: predicate.appraisal, at, to: end, exactness } as const;
  return told.flatMap((pair) => {
    const acting = undoer === null ? { pair, directed } : undoneBy(pair, undoer, directed);
    return draftAll([acting.pair], { ...stated, directed: acting.directed });
  });
}

function isIn({ parties }: Coordination, { actor }: Party): boolean {
  return parties.some((party) => party.actor === actor);
}

/** "rejected the Indian proposal", "severed ties with Iran": who undoes it acts on the other. */
function undoneBy(
  pair: RelatedParties,
  undoer: Coordination,
  directed: boolean,
): { pair: RelatedParties; directed: boolean } {
  const [source, target] = pair;
  const first = isIn(undoer, source);
  const second = isIn(undoer, target);
  if (second && !first) return { pair: [target, source], directed: true };
  return { pair, directed: directed || (first && !second) };
}

/** What is rejected or opposed goes on: "rejected the demands". */
const DENYING = new Set(['reject', 'oppose', 'block', 'veto']);

/** Who calls for a hostile act is against somebody; who weighs one threatens. */
const CALLING = wordSet('call urge demand seek propose favor favour push ask advocate predict expect fear');

/** What "end", "no", "improve" and the like make of a noun. */
function apply(
  first: Step,
  predicate: Predicate,
  shifter: Shifter,
  wisher: boolean,
): { event: Predicate['event']; steps: Step[] } {
  const value = predicate.cooperation;
  const step = (to: number): Step => ({
    from: shifter.at,
    to: shifter.at + 1,
    feature: `${shifter.kind}: ${shifter.word}`,
    weight: to - value,
  });
  const material = quadOf(predicate.event).startsWith('material');
  switch (shifter.kind) {
    case 'end':
      if (value < 0 && DENYING.has(shifter.word)) return { event: predicate.event, steps: [first] };
      if (value >= 0) return { event: material ? 'SANCTION' : 'REJECT', steps: [first, step(-0.4)] };
      return { event: predicate.event === 'FIGHT' ? 'RETREAT' : 'CONCEDE', steps: [first, step(0.4)] };
    case 'no':
      return { event: predicate.event, steps: [first, step(leftOf(value, 'negated'))] };
    case 'may':
      return {
        event:
          material && value < 0 && wisher ? (CALLING.has(shifter.word) ? 'DISAPPROVE' : 'THREATEN') : predicate.event,
        steps: [first, step(leftOf(value, 'hypothetical'))],
      };
    case 'up':
      if (value >= 0)
        return {
          event: predicate.event === 'COOPERATE' && value < 0.3 ? 'SUPPORT' : predicate.event,
          steps: [first, step(Math.max(0.5, value))],
        };
      return { event: predicate.event, steps: [first, step(Math.max(-1, value * 1.1))] };
    case 'down':
      if (value >= 0 && value < 0.65) return { event: 'DISAPPROVE', steps: [first, step(-0.4)] };
      if (value >= 0) return { event: 'DISAPPROVE', steps: [first, step(-0.2)] };
      return { event: predicate.event, steps: [first, step(value)] };
  }
}
