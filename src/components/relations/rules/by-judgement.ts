import { wordSet } from '../../../core/index.js';
import type { Coordination, VerbGroup } from '../../../syntax/index.js';
import { type Predicate, relationLexicon } from '../lexicon.js';
import { pairs, type Scene } from '../scene.js';
import { type Draft, draftAll, stepOf } from './draft.js';
import { underMatrix } from './matrix.js';
import { predicatesAt } from './slots.js';

/** What words of judgement judge is the act, not whom it was done to: "condemned the attack on Egypt" is for Egypt. */
const JUDGING = wordSet('DISAPPROVE REJECT SUPPORT ACCUSE PROTEST');

/** The noun between a judging verb and a name that says what is done to the one named; null when the name itself is judged. */
export function actOn(
  scene: Scene,
  verb: VerbGroup,
  predicate: Predicate,
  target: Coordination,
): { predicate: Predicate; at: number } | null {
  // "turned down an offer from the union": the one named is the doer.
  if (!JUDGING.has(predicate.event) || target.preposition === 'from' || target.preposition === 'by') return null;
  const nouns = relationLexicon().nouns;
  const genitive = /^['’]s?$/.test(scene.tokens[target.to]?.text ?? '');
  const [from, to] =
    target.prepositionAt > verb.at
      ? [verb.at + predicate.words.length, target.prepositionAt]
      : [target.to, target.to + 3];
  if (target.prepositionAt <= verb.at && (genitive || !target.owner)) return null;
  for (let i = from; i < Math.min(to, scene.to); i++) {
    if (scene.tokens[i]!.pos !== 'NOUN') continue;
    const noun = predicatesAt(scene, i, nouns)[0];
    if (noun?.event === predicate.event) return null;
    // "opposed the deployment of Russian troops": they are the doers.
    if (noun && target.preposition === 'of' && !noun.slots.includes('of')) return null;
    if (noun && !noun.role && !noun.mutual && (to === target.prepositionAt || noun.cooperation < 0))
      return { predicate: noun, at: i };
  }
  return null;
}

/** The relation to whom the judged act was done to: the judgement times the act, at half weight. */
export function writeOnAct(
  scene: Scene,
  index: number,
  verb: VerbGroup,
  predicate: Predicate,
  act: { readonly predicate: Predicate; readonly at: number },
  target: Coordination,
): Draft[] {
  const value = Math.sign(predicate.cooperation) * act.predicate.cooperation * 0.5;
  const event = value >= 0 ? 'SUPPORT' : 'DISAPPROVE';
  const judgement = { ...stepOf(predicate, verb.at), to: verb.at + 1 };
  const judged = stepOf(act.predicate, act.at);
  const weight = value - predicate.cooperation;
  const steps = [judgement, { ...judged, to: act.at + 1, feature: `of ${judged.feature}`, weight }];
  const governed = underMatrix(scene, index, { event, steps });
  const found = pairs(scene, verb.subject!.parties, target.parties);
  return draftAll(found, { ...governed, at: verb.at, to: verb.at + 1, exactness: 2 });
}
