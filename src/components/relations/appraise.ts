import { relationLexicon } from './lexicon.js';
import type { Scene } from './scene.js';

/** How far from a predicate a word may stand and still value it. */
const REACH = 5;
/** And after it, as what is said of it: "the alliance between the two is a threat". */
const AFTER = 11;

/**
 * How the words around a predicate value the relationship it states, in [−1, 1]: the adjectives before it ("an unholy alliance") and
 * the verb that takes it ("welcomed the rapprochement"). Null when none does.
 */
export function appraise(scene: Scene, at: number, to: number, own: number | null): number | null {
  const values = relationLexicon().values;
  let sum = own ?? 0;
  let found = own !== null;
  let said = false;
  for (let i = Math.max(scene.from, at - REACH); i < Math.min(scene.to, to + AFTER); i++) {
    if (i >= at && i < to) continue;
    const token = scene.tokens[i]!;
    if (token.text === ';' || token.text === '.') {
      if (i > to) break;
      continue;
    }
    if (i >= to && token.lemma === 'be') said = true;
    const value = values.get(token.lemma);
    if (value === undefined) continue;
    // Before the noun any word of it values; after it only what is said of it ("was a mistake").
    if (i >= to && !(said && (token.pos === 'ADJ' || token.pos === 'NOUN'))) continue;
    const negated =
      scene.tokens[i - 1]?.normal === 'not' ||
      scene.tokens[i - 2]?.normal === 'not' ||
      scene.tokens[i - 1]?.normal === 'no';
    sum += negated ? -value / 2 : value;
    found = true;
  }
  return found ? Math.max(-1, Math.min(1, sum)) : null;
}
