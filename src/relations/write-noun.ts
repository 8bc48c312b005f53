import type { Draft, Step } from './draft.js';
import { govern } from './govern.js';
import { type Predicate, quadOf } from './lexicon.js';
import type { Party } from './parties.js';
import type { Scene } from './scene.js';
import { findTurn, type Turned } from './turn.js';
import type { Verb } from './verb.js';

/** Verbs after which what they are about may still follow: "talks were held between …". */
export const LIGHT = new Set([
  'hold',
  'take',
  'begin',
  'start',
  'open',
  'resume',
  'continue',
  'conduct',
  'impose',
  'sign',
  'reach',
  'lift',
  'launch',
  'mount',
  'make',
  'end',
  'carry',
  'agree',
  'break',
  'erupt',
  'escalate',
  'grow',
  'rise',
  'flare',
  'be',
  'exist',
  'remain',
  'direct',
  'aim',
]);

/** Drafts for the pairs a noun relates, once what turns and governs the noun is heard. */
export function write(
  scene: Scene,
  at: number,
  end: number,
  predicate: Predicate,
  verbIndex: number,
  found: readonly (readonly [Party, Party])[],
  directed: boolean,
  fit: number,
): Draft[] {
  if (found.length === 0) return [];
  const feature = `${predicate.event}: ${predicate.words.join(' ')}`;
  const first: Step = { from: at, to: end, feature, weight: predicate.cooperation };
  const turn = findTurn(scene, at, end, verbIndex);
  const turned = turn ? apply(first, predicate, turn) : { event: predicate.event, steps: [first] };
  const governed = govern(scene.tokens, scene.verbs, speaksFor(scene.verbs[verbIndex], end) ? verbIndex : -1, turned);
  const denied = turn?.kind === 'no';
  const modality = denied
    ? 'negated'
    : turn?.kind === 'may' && governed.modality === 'asserted'
      ? 'hypothetical'
      : governed.modality;
  return found.map(([source, target]) => ({
    source,
    target,
    directed,
    event: governed.event,
    modality,
    steps: governed.steps,
    appraisal: predicate.appraisal,
    at,
    to: end,
    fit,
  }));
}

/** A verb after its noun says something of the noun itself only when it is light or passive: "talks never began". */
function speaksFor(verb: Verb | undefined, end: number): boolean {
  return verb !== undefined && (verb.at < end || verb.passive || LIGHT.has(verb.lemma));
}

/** What "end", "no", "improve" and the like make of a noun. */
function apply(first: Step, predicate: Predicate, turn: Turned): { event: Predicate['event']; steps: Step[] } {
  const value = predicate.cooperation;
  const step = (to: number): Step => ({
    from: turn.at,
    to: turn.at + 1,
    feature: `${turn.kind}: ${turn.word}`,
    weight: to - value,
  });
  const material = quadOf(predicate.event).startsWith('material');
  switch (turn.kind) {
    case 'end':
      if (value >= 0) return { event: material ? 'SANCTION' : 'REJECT', steps: [first, step(-0.4)] };
      return { event: predicate.event === 'FIGHT' ? 'RETREAT' : 'CONCEDE', steps: [first, step(0.4)] };
    case 'no':
      return { event: predicate.event, steps: [first, step(value > 0 ? value * -0.35 : value * -0.25)] };
    case 'may':
      return { event: predicate.event, steps: [first, step(value * 0.5)] };
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
