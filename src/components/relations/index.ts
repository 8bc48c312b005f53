import type { Component } from '../../component.js';
import type { RelationObservation } from '../../model/index.js';
import type { RelationInput } from './input.js';
import { observe } from './observe.js';
import { type Draft, draftsOf } from './rules/index.js';
import { scenesOf } from './scene-of.js';

export { type RelationInput, statesOf } from './input.js';
export { type Predicate, quadOf, type RelationLexicon, relationLexicon, type ShifterKind } from './lexicon.js';
export { observe } from './observe.js';
export type { Draft } from './rules/index.js';
export { type Meeting, nearestOf, scenesWith } from './scenes-with.js';

/**
 * What is said to happen or hold between two actors: who does what to whom, within one clause. A sentence that names
 * fewer than two actors has none; neither has a segment that is not scored. Sorted by sentence, the surest first.
 * `cooperation` is the sum of the cues' weights. Never throws; linear in the text.
 * @see Schrodt, CAMEO (2012); Halterman et al., PLOVER (2023), for the event classes; Goldstein (1992) for the scale
 */
export function findRelations(input: RelationInput): RelationObservation[] {
  const found: RelationObservation[] = [];
  for (const [sentence, scene] of scenesOf(input)) {
    for (const draft of choose(draftsOf(scene))) found.push(observe(input, scene, sentence, draft));
  }
  return found;
}

/**
 * One draft per pair and class, the best fitting; a pair keeps its loose and unknown ones only when it has no better.
 */
function choose(drafts: readonly Draft[]): readonly Draft[] {
  // Most sentences have none or one.
  if (drafts.length < 2) return drafts;
  const sorted = [...drafts].sort((a, b) => b.exactness - a.exactness || a.at - b.at);
  const kept: Draft[] = [];
  const bestOf = new Map<string, number>();
  const seen = new Set<string>();
  for (const draft of sorted) {
    const [a, b] = [draft.source.actor, draft.target.actor];
    const pair = a < b ? `${a}|${b}` : `${b}|${a}`;
    const best = bestOf.get(pair);
    if (best === undefined) bestOf.set(pair, draft.exactness);
    else if (draft.exactness < 2 && best > draft.exactness) continue;
    const key = draft.directed ? `${a}>${b}|${draft.event}` : `${pair}|${draft.event}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(draft);
  }
  return kept;
}

/** What rules find to happen or hold between two actors. */
export const relationsComponent: Component = {
  name: 'relations',
  requires: ['annotation', 'mentions', 'actors', 'quotations'],
  provides: ['relations'],
  run: (document) => document.set('relations', findRelations(document)),
};
