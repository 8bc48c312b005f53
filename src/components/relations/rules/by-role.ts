import { wordSet } from '../../../core/index.js';
import { type Coordination, isCopula } from '../../../syntax/index.js';
import type { Predicate } from '../lexicon.js';
import { pairs, type Scene } from '../scene.js';
import { afterNoun, governing, REACH } from './around-noun.js';
import type { Draft } from './draft.js';
import { ownersOf } from './owners.js';
import { fillSlot } from './slots.js';
import { write } from './write-noun.js';

/** "Iran's ally Syria", "Syria, an ally of Iran, …", "Turkey is a friend of China". */
export function matchRole(scene: Scene, at: number, predicate: Predicate): Draft[] {
  const { sides, tokens } = scene;
  const end = at + predicate.words.length;
  const verbIndex = governing(scene, at);
  const noun = { at, end, predicate, verb: verbIndex };
  const verb = scene.verbs[verbIndex];
  const owner = ownersOf(scene, at);
  const of = afterNoun(scene, end, Math.min(scene.to, end + REACH), ['of', 'to', 'for', 'with']);
  const whom = owner ?? of;
  let who: Coordination | null =
    sides.find(
      (side) =>
        side.from - end <= 1 && side.from >= end && side !== of && (side.from === end || tokens[end]!.text === ','),
    ) ?? null;
  if (!who && verb && (isCopula(verb) || NAMING.has(verb.lemma)) && verb.subject) {
    who = NAMING.has(verb.lemma)
      ? (fillSlot(sides, verb.at + 1, at, ['o'], whom, false)?.side ?? verb.subject)
      : verb.subject;
  }
  who ??= apposed(scene, owner ? owner.from : at);
  if (!whom && who && verb?.subject && verb.subject !== who && !isCopula(verb)) {
    return write(scene, noun, pairs(scene, who.parties, verb.subject.parties), true, 1);
  }
  if (!whom || !who || who === whom) return [];
  return write(scene, noun, pairs(scene, who.parties, whom.parties), true, 3);
}

const NAMING = wordSet('call consider describe regard see view label deem');

/** The side that a phrase at `at` explains: "Syria, Iran's ally" and "Syria, a close ally of Iran". */
function apposed(scene: Scene, at: number): Coordination | null {
  for (let i = at - 1; i >= Math.max(scene.from, at - 5); i--) {
    const token = scene.tokens[i]!;
    if (token.text === ',') return scene.sides.find((side) => side.to === i) ?? null;
    if (token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'NOUN') return null;
  }
  return null;
}
