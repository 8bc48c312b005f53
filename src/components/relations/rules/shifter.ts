import { wordSet } from '../../../core/index.js';
import type { VerbGroup } from '../../../syntax/index.js';
import { relationLexicon, type ShifterKind } from '../lexicon.js';
import type { Scene } from '../scene.js';

/** A word that shifts a noun's meaning, and where it stands. */
export interface Shifter {
  readonly kind: ShifterKind;
  readonly at: number;
  readonly word: string;
}

/** What shifts the noun at `at`: its adjectives, "no", "the end of", the verb that governs it or that it is subject of. */
export function findShifter(scene: Scene, at: number, end: number, verbIndex: number): Shifter | null {
  return byWordsBefore(scene, at) ?? byVerb(scene, at, end, scene.verbs[verbIndex]);
}

/** "no talks", "close ties", "the end of talks" */
function byWordsBefore({ tokens, from }: Scene, at: number): Shifter | null {
  const { adjective, noun } = relationLexicon().shifters;
  let through = false;
  for (let i = at - 1, steps = 0; i >= from && steps < 8; i--, steps++) {
    const token = tokens[i]!;
    if (!through && token.normal === 'no') return { kind: 'no', at: i, word: 'no' };
    if (!through && token.pos === 'ADJ') {
      const kind = adjective.get(token.lemma);
      if (kind) return { kind, at: i, word: token.lemma };
    }
    if (through && token.pos === 'NOUN') {
      const kind = noun.get(token.lemma);
      return kind ? { kind, at: i, word: token.lemma } : null;
    }
    if (THROUGH.has(token.normal)) {
      if (through) return null;
      through = true;
    } else if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      (token.pos === 'PUNCT' && token.text !== '-' && token.text !== '–')
    )
      return null;
  }
  return null;
}

const THROUGH = wordSet('of in to for on');

function byVerb(scene: Scene, at: number, end: number, verb: VerbGroup | undefined): Shifter | null {
  if (!verb) return null;
  const { tokens } = scene;
  const { shifters } = relationLexicon();
  const isObject = verb.at < at && !verb.passive;
  const isSubject = verb.at >= end && verb.at - end < 10;
  const next = tokens[verb.at + 1]?.normal ?? '';
  // "broke out" begins what "broke" ends.
  if (next === 'out' && verb.lemma === 'break') return null;
  const kind = shifters.verb.get(`${verb.lemma}_${next}`) ?? shifters.verb.get(verb.lemma);
  if (kind && (isObject || (isSubject && (verb.passive || kind === 'up' || kind === 'down'))))
    return { kind, at: verb.at, word: verb.lemma };
  if (!isSubject) return null;
  const fading = verb.passive ? undefined : shifters.fade.get(verb.lemma);
  if (fading) return { kind: fading, at: verb.at, word: verb.lemma };
  // "ties were strained", "relations are good"
  for (let i = verb.at + 1; i < Math.min(scene.to, verb.at + 4); i++) {
    const after = shifters.adjective.get(tokens[i]!.lemma);
    if (after) return { kind: after, at: i, word: tokens[i]!.lemma };
    if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PUNCT') break;
  }
  return null;
}
