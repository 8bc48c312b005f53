import type { Coordination } from '../../../syntax/index.js';
import { type Predicate, relationLexicon } from '../lexicon.js';
import type { Scene } from '../scene.js';
import { predicatesAt } from './slots.js';

/** "withdrew from the Iran deal": what is left is an agreement, no country. */
export function isTreaty(scene: Scene, target: Coordination): boolean {
  const { nouns } = relationLexicon();
  const reading = (i: number): boolean => {
    const noun = scene.tokens[i]?.pos === 'NOUN' ? predicatesAt(scene, i, nouns)[0] : undefined;
    return noun !== undefined && !noun.role && noun.cooperation > 0.1 && noun.event !== 'AID';
  };
  if (target.owner) return reading(target.to) || reading(target.to + 1);
  for (let i = target.prepositionAt - 3; i < target.prepositionAt; i++) if (i > scene.from && reading(i)) return true;
  return false;
}

/** What leaving an agreement says to the others. */
export const LEAVING: Predicate = {
  words: ['leave'],
  event: 'REJECT',
  cooperation: -0.4,
  slots: [],
  mutual: false,
  exact: true,
  needs: [],
  forces: false,
  wishes: false,
  role: false,
  appraisal: null,
};
