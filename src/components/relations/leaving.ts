import type { Chain } from './chain.js';
import { type Predicate, relationLexicon } from './lexicon.js';
import { predicatesAt } from './match.js';
import type { Scene } from './scene.js';

/** "withdrew from the Iran deal": what is left is an agreement, no country. */
export function isTreaty(scene: Scene, target: Chain): boolean {
  const { nouns } = relationLexicon();
  const reading = (i: number): boolean => {
    const noun = scene.tokens[i]?.pos === 'NOUN' ? predicatesAt(scene.tokens, i, scene.to, nouns)[0] : undefined;
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
