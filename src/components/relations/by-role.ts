import { afterNoun, governing, REACH } from './around-noun.js';
import type { Chain } from './chain.js';
import type { Draft } from './draft.js';
import type { Predicate } from './lexicon.js';
import { fillSlot } from './match.js';
import { ownersOf } from './owners.js';
import { pairs, type Scene } from './scene.js';
import { isCopula } from './verb.js';
import { write } from './write-noun.js';

/** "Iran's ally Syria", "Syria, an ally of Iran, …", "Turkey is a friend of China". */
export function matchRole(scene: Scene, at: number, predicate: Predicate): Draft[] {
  const { chains, tokens } = scene;
  const end = at + predicate.words.length;
  const verbIndex = governing(scene, at);
  const verb = scene.verbs[verbIndex];
  const owner = ownersOf(scene, at);
  const of = afterNoun(scene, end, Math.min(scene.to, end + REACH), ['of', 'to', 'for', 'with']);
  const whom = owner ?? of;
  let who: Chain | null =
    chains.find(
      (chain) =>
        chain.from - end <= 1 && chain.from >= end && chain !== of && (chain.from === end || tokens[end]!.text === ','),
    ) ?? null;
  if (!who && verb && (isCopula(verb) || NAMING.has(verb.lemma)) && verb.subject) {
    who = NAMING.has(verb.lemma)
      ? (fillSlot(chains, verb.at + 1, at, ['o'], whom, false)?.chain ?? verb.subject)
      : verb.subject;
  }
  who ??= apposed(scene, owner ? owner.from : at);
  if (!whom && who && verb?.subject && verb.subject !== who && !isCopula(verb)) {
    return write(scene, at, end, predicate, verbIndex, [...pairs(scene, who.parties, verb.subject.parties)], true, 1);
  }
  if (!whom || !who || who === whom) return [];
  return write(scene, at, end, predicate, verbIndex, [...pairs(scene, who.parties, whom.parties)], true, 3);
}

const NAMING = new Set(['call', 'consider', 'describe', 'regard', 'see', 'view', 'label', 'deem']);

/** The chain that a phrase at `at` explains: "Syria, Iran's ally" and "Syria, a close ally of Iran". */
function apposed(scene: Scene, at: number): Chain | null {
  for (let i = at - 1; i >= Math.max(scene.from, at - 5); i--) {
    const token = scene.tokens[i]!;
    if (token.text === ',') return scene.chains.find((chain) => chain.to === i) ?? null;
    if (token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'NOUN') return null;
  }
  return null;
}
