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
