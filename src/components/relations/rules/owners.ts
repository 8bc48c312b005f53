import { wordSet } from '../../../core/index.js';
import { type Coordination, isGenitive, isHyphen } from '../../../syntax/index.js';
import type { Scene } from '../scene.js';

/** Who owns the noun at `at`: the side just before it in the same noun phrase. */
export function ownersOf(scene: Scene, at: number): Coordination | null {
  for (let k = scene.sides.length - 1; k >= 0; k--) {
    const side = scene.sides[k]!;
    if (side.from >= at) continue;
    if (side.to > at || at - side.to > 6) return null;
    const owning = side.owner || isGenitive(scene.tokens[side.to]) || side.to === at;
    if (!owning) return null;
    for (let i = side.to; i < at; i++) {
      const token = scene.tokens[i]!;
      if (!INSIDE.has(token.pos) && !isHyphen(token) && token.text !== '’s') return null;
    }
    return side;
  }
  return null;
}

/** What may stand between an owner and the noun. */
const INSIDE = wordSet('ADJ NOUN PART NUM ADV PROPN CCONJ');

const POSSESSIVES = new Set(['its', 'his', 'her', 'their']);

/** "support for Russia in its war": whom a possessive before the noun means, the last actor named before it. */
export function possessor(scene: Scene, at: number): Coordination | null {
  for (let i = at - 1; i > Math.max(scene.from, at - 4); i--) {
    const token = scene.tokens[i]!;
    if (!POSSESSIVES.has(token.normal)) {
      if (token.pos === 'ADJ' || token.pos === 'NOUN') continue;
      return null;
    }
    const before = scene.sides.filter((side) => side.to <= i && !side.place);
    const last = before[before.length - 1] ?? null;
    // "condemned Israel and expressed its solidarity": the subject of the verb between.
    for (let k = scene.verbs.length - 1; k >= 0; k--) {
      const { at: verbAt, passive, subject } = scene.verbs[k]!;
      if (verbAt < i) return last !== null && verbAt > last.to && subject && !passive ? subject : last;
    }
    return last;
  }
  return null;
}
