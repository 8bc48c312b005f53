import { relationLexicon, type TurnKind } from './lexicon.js';
import type { Scene } from './scene.js';

/** A word that turns a noun's meaning, and where it stands. */
export interface Turned {
  readonly kind: TurnKind;
  readonly at: number;
  readonly word: string;
}

/** What turns the noun at `at`: its adjectives, "no", "the end of", the verb that governs it or that it is subject of. */
export function findTurn(scene: Scene, at: number, end: number, verbIndex: number): Turned | null {
  const { tokens, from } = scene;
  const turns = relationLexicon().turns;
  let through = false;
  for (let i = at - 1, steps = 0; i >= from && steps < 8; i--, steps++) {
    const token = tokens[i]!;
    if (!through && token.normal === 'no') return { kind: 'no', at: i, word: 'no' };
    const kind = turns.get(token.lemma);
    if (kind && token.pos === 'ADJ' && !through && (kind === 'up' || kind === 'down'))
      return { kind, at: i, word: token.lemma };
    if (kind && through && token.pos === 'NOUN') return { kind, at: i, word: token.lemma };
    if (token.normal === 'of' || token.normal === 'in' || token.normal === 'to' || token.normal === 'for') {
      if (through) break;
      through = true;
    } else if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      (token.pos === 'PUNCT' && token.text !== '-' && token.text !== '–')
    )
      break;
  }
  // "ties between the two soured", where the tagger sees no verb.
  const last = scene.chains.find((chain) => chain.from >= end && chain.from - end < 5);
  const rest = last ? last.to : end;
  for (let i = rest; i < Math.min(scene.to, rest + 2); i++) {
    const after = turns.get(tokens[i]!.normal);
    if ((after === 'up' || after === 'down') && tokens[i]!.normal.endsWith('ed'))
      return { kind: after, at: i, word: tokens[i]!.normal };
  }
  const verb = scene.verbs[verbIndex];
  if (!verb) return null;
  const kind = turns.get(verb.lemma);
  const isObject = verb.at < at && !verb.passive;
  const isSubject = verb.at >= end && verb.at - end < 10;
  if (kind && kind !== 'no' && (isObject || isSubject || verb.passive)) return { kind, at: verb.at, word: verb.lemma };
  // "ties were strained", "relations are good"
  if (isSubject) {
    for (let i = verb.at + 1; i < Math.min(scene.to, verb.at + 4); i++) {
      const after = turns.get(tokens[i]!.lemma);
      if (after === 'up' || after === 'down') return { kind: after, at: i, word: tokens[i]!.lemma };
      if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PUNCT') break;
    }
  }
  return null;
}
