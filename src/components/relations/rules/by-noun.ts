import { wordSet } from '../../../core/index.js';
import type { Coordination, VerbGroup } from '../../../syntax/index.js';
import { type Predicate, relationLexicon } from '../lexicon.js';
import { pairs, pairsWithin, type Scene } from '../scene.js';
import { afterNoun, governing, REACH, subjectFor } from './around-noun.js';
import { matchRole } from './by-role.js';
import type { Draft } from './draft.js';
import { ownersOf } from './owners.js';
import { fillSlot, predicatesAt } from './slots.js';
import { type NounPredicate, write } from './write-noun.js';

/** Verbs that hand something to their subject: "received aid from Russia". */
const RECEIVING = wordSet('receive get obtain accept win secure face suffer draw earn enjoy welcome provoke attract');

/** Relations that a noun states: "Russia's attack on …", "talks between …", "Iran's ally Syria". */
export function relationsByNoun(scene: Scene): Draft[] {
  const { tokens, from, to } = scene;
  const nouns = relationLexicon().nouns;
  const drafts: Draft[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const { pos } = token;
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') continue;
    if (pos !== 'NOUN' && !nouns.has(pos === 'PROPN' ? token.normal : token.lemma)) continue;
    const predicates = predicatesAt(scene, i, nouns);
    for (const predicate of predicates) {
      const found = predicate.role ? matchRole(scene, i, predicate) : matchAct(scene, i, predicate);
      if (found.length > 0) {
        drafts.push(...found);
        break;
      }
    }
  }
  return drafts;
}

function matchAct(scene: Scene, at: number, predicate: Predicate): Draft[] {
  const { sides } = scene;
  const end = at + predicate.words.length;
  const verbIndex = governing(scene, at);
  const noun = { at, end, predicate, verb: verbIndex };
  const verb = scene.verbs[verbIndex];
  const owners = ownersOf(scene, at);
  const reach = Math.min(scene.to, end + REACH);
  const first = afterNoun(scene, end, reach, [...predicate.slots, 'between', 'among', 'of']);
  const doer = ofDoer(scene, first, reach, predicate);
  const near = doer ? doer.target : first;
  if (predicate.mutual) return mutual(scene, noun, doer ? doer.source : owners, near, reach);

  const by = fillSlot(sides, end, reach, doersOf(predicate), near, false)?.side ?? null;
  let source: Coordination | null = null;
  let target: Coordination | null = near;
  let exactness = 3;
  if (doer) source = doer.source;
  else if (owners && near) source = owners;
  else if (by && (near || owners)) {
    source = by;
    target = near ?? owners;
  } else if (near) {
    source = subjectFor(verb, at);
    exactness = 2;
  } else if (by && verb?.subject && RECEIVING.has(verb.lemma)) {
    source = by;
    target = verb.subject;
  } else if (owners && verb?.subject && verb.at < at && RECEIVING.has(verb.lemma) && !verb.passive) {
    source = owners;
    target = verb.subject;
    exactness = 2;
  } else if (owners && verb?.subject && verb.at < at && !verb.passive && scene.tokens[owners.to]?.pos !== 'PART') {
    // "lifted Iran sanctions": without a genitive the name may be whom the noun is about.
    source = verb.subject;
    target = owners;
    exactness = 1;
  }
  if (!source || !target || source === target) return [];
  return write(scene, noun, pairs(scene, source.parties, target.parties), true, exactness);
}

/** Prepositions after a noun that name who does it; crowds are named by their place. */
function doersOf({ slots, event }: Predicate): readonly string[] {
  if (event === 'PROTEST') return ['by', 'from', 'in', 'across', 'throughout'];
  return slots.includes('from') ? ['by'] : ['by', 'from'];
}

/** "the support of Iran for Syria", "a shipment from Russia to Iran": who acts stands after the noun too, before whom it is done to. */
function ofDoer(
  scene: Scene,
  first: Coordination | null,
  reach: number,
  predicate: Predicate,
): { source: Coordination; target: Coordination } | null {
  if (!first || first.owner || first.parties.length > 1 || (first.preposition !== 'of' && first.preposition !== 'from'))
    return null;
  const slots = predicate.slots.filter((slot) => slot !== 'of' && slot !== 'from');
  const target = afterNoun(scene, first.to, Math.min(reach, first.to + 5), slots);
  return target && { source: first, target };
}

/** Verbs that bring their subjects into what the noun names: "are at war", "slid into conflict", "are locked in a dispute". */
const ENTERING = wordSet(
  'be remain stay go come get slide drift enter lock engage involve embroil mire plunge descend edge head stumble fall tumble',
);

/** "Russia and Iran behaved badly in this war", "met over the war": a quarrel that tells where or about what, not between whom. */
function isWhereabouts({ tokens }: Scene, at: number, verb: VerbGroup, { cooperation }: Predicate): boolean {
  if (cooperation >= 0 || ENTERING.has(verb.lemma)) return false;
  let i = at - 1;
  while (i > verb.at && tokens[i]!.pos !== 'ADP' && tokens[i]!.pos !== 'NOUN') i--;
  return i > verb.at && tokens[i]!.pos === 'ADP';
}

function mutual(
  scene: Scene,
  noun: NounPredicate,
  owners: Coordination | null,
  near: Coordination | null,
  reach: number,
): Draft[] {
  const { at, end, predicate } = noun;
  const verb = scene.verbs[noun.verb];
  if (
    near &&
    near.parties.length > 1 &&
    (near.preposition === 'between' || near.preposition === 'among' || near.preposition === 'of')
  ) {
    return write(scene, noun, pairsWithin(scene, near.parties), false, 3);
  }
  if (owners && near) return write(scene, noun, pairs(scene, owners.parties, near.parties), false, 3);
  if (owners && owners.parties.length > 1) {
    return write(scene, noun, pairsWithin(scene, owners.parties), false, 3);
  }
  const subject = subjectFor(verb, at);
  const other = near ?? owners;
  if (subject && other && subject !== other) {
    return write(scene, noun, pairs(scene, subject.parties, other.parties), false, near ? 3 : 1);
  }
  if (subject && subject.parties.length > 1 && at - verb!.at <= 6 && !isWhereabouts(scene, at, verb!, predicate)) {
    return write(scene, noun, pairsWithin(scene, subject.parties), false, 2);
  }
  // "a pact was signed by A and B"
  const signers = verb?.passive ? fillSlot(scene.sides, end, verb.end, ['by'], null, false)?.side : undefined;
  if (signers && signers.parties.length > 1) return write(scene, noun, pairsWithin(scene, signers.parties), false, 2);
  // "talks between A and, later, B": two sides after one noun.
  if (near) {
    const second = scene.sides.find(
      (side) =>
        side.from >= near.to &&
        side.from < reach &&
        (side.preposition === near.preposition || side.preposition === null),
    );
    if (second && near.preposition === 'between')
      return write(scene, noun, pairs(scene, near.parties, second.parties), false, 1);
  }
  return [];
}
