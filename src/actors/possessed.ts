import type { ActorId } from '../model/index.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import { GAP } from './words.js';

/** What somebody who acts for a state calls his own. */
const OWN = new Set(['government', 'administration', 'cabinet', 'regime', 'country', 'nation', 'homeland']);
const OWNERS = new Set(['his', 'her', 'their']);

/**
 * "His government", "Merkel’s cabinet": the state of the person whom `draft` names; `stateOf` gives a person's state.
 * Undefined where the person has none or the noun is another.
 */
export function possessedBy(
  reading: Reading,
  draft: Draft,
  stateOf: (person: ActorId) => ActorId | undefined,
): Draft | undefined {
  const { words, sentenceOf } = reading;
  const last = draft.to - 1;
  const owns = words.possessive[last] || (draft.rule === 'pronoun' && OWNERS.has(words.folded[last]!));
  if (!owns) return undefined;
  let at = draft.to;
  if (at + 1 < words.start.length && !OWN.has(words.folded[at]!) && reading.pos(at) === 'ADJ') at++;
  if (at >= words.start.length || !OWN.has(words.folded[at]!) || sentenceOf[at] !== sentenceOf[last]) return undefined;
  if (words.gap[at] !== GAP.space || words.gap[draft.to] !== GAP.space) return undefined;
  const actor = stateOf(draft.actor);
  const confidence = Math.min(0.8, draft.confidence);
  return actor === undefined ? undefined : { actor, from: at, to: at + 1, rule: 'nominal', confidence, role: 'actor' };
}
