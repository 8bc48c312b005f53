import { wordSet } from '../../../core/index.js';
import type { Coordination, VerbGroup } from '../../../syntax/index.js';
import { type Predicate, relationLexicon } from '../lexicon.js';
import type { Scene } from '../scene.js';
import { predicatesAt } from './slots.js';

/** Verbs that say little without what is given: "gave Washington a warning". */
const GIVING = wordSet('give grant hand offer send deal deliver serve pay lend show do');
/** Verbs that say little without their means: "hit Iran with sanctions". */
const STRIKING = wordSet('hit slap punish target strike smack saddle ply reward shower back counter');
/** So far after the target or the verb the noun may stand. */
const REACH = 6;

/**
 * What a verb of giving or striking says once its second noun is heard: the class and value of that noun with the verb's own pattern. The
 * predicate itself where no such noun stands.
 */
export function withNoun(scene: Scene, verb: VerbGroup, predicate: Predicate, target: Coordination): Predicate {
  // "gave in to the demand" gives nothing.
  if (predicate.words.length > 1) return predicate;
  const giving = GIVING.has(verb.lemma);
  if (!giving && !STRIKING.has(verb.lemma)) return predicate;
  const from = Math.max(verb.at + 1, giving && target.preposition === null ? target.to : verb.at + 1);
  const to = Math.min(scene.to, from + REACH);
  let opened = giving;
  for (let i = from; i < to; i++) {
    const { pos, normal } = scene.tokens[i]!;
    if (pos === 'VERB' || pos === 'PUNCT') break;
    if (normal === 'with') opened = true;
    if (!opened || pos !== 'NOUN') continue;
    const noun = predicatesAt(scene, i, relationLexicon().nouns)[0];
    if (noun && !noun.role && (giving || noun.cooperation * predicate.cooperation > 0))
      return { ...predicate, event: noun.event, cooperation: noun.cooperation };
  }
  return predicate;
}
