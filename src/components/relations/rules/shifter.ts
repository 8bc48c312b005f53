import type { VerbGroup } from '../../../syntax/index.js';
import { relationLexicon, type TurnKind } from '../lexicon.js';
import type { Scene } from '../scene.js';

/** A word that turns a noun's meaning, and where it stands. */
export interface Turned {
  readonly kind: TurnKind;
  readonly at: number;
  readonly word: string;
}

/** What turns the noun at `at`: its adjectives, "no", "the end of", the verb that governs it or that it is subject of. */
export function findTurn(scene: Scene, at: number, end: number, verbIndex: number): Turned | null {
  return byWordsBefore(scene, at) ?? byTag(scene, end) ?? byVerb(scene, at, end, scene.verbs[verbIndex]);
}

/** "no talks", "close ties", "the end of talks" */
function byWordsBefore({ tokens, from }: Scene, at: number): Turned | null {
  const { adjective, noun } = relationLexicon().turns;
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

const THROUGH = new Set(['of', 'in', 'to', 'for', 'on']);

/** "ties between the two soured", where the tagger sees no verb. */
function byTag({ tokens, sides, to }: Scene, end: number): Turned | null {
  const { verb } = relationLexicon().turns;
  const last = sides.find((side) => side.from >= end && side.from - end < 5);
  const rest = last ? last.to : end;
  for (let i = rest; i < Math.min(to, rest + 2); i++) {
    const { normal } = tokens[i]!;
    const kind = normal.endsWith('ed') ? verb.get(normal) : undefined;
    if (kind === 'up' || kind === 'down') return { kind, at: i, word: normal };
  }
  return null;
}

function byVerb(scene: Scene, at: number, end: number, verb: VerbGroup | undefined): Turned | null {
  if (!verb) return null;
  const { tokens } = scene;
  const { turns } = relationLexicon();
  const isObject = verb.at < at && !verb.passive && !isApart(scene, verb.at + 1, at);
  const isSubject = verb.at >= end && verb.at - end < 10;
  const next = tokens[verb.at + 1]?.normal ?? '';
  // "broke out" begins what "broke" ends.
  if (next === 'out' && verb.lemma === 'break') return null;
  const kind = turns.verb.get(`${verb.lemma}_${next}`) ?? turns.verb.get(verb.lemma);
  if (kind && (isObject || (isSubject && (verb.passive || kind === 'up' || kind === 'down'))))
    return { kind, at: verb.at, word: verb.lemma };
  if (!isSubject) return null;
  const fading = verb.passive ? undefined : turns.fade.get(verb.lemma);
  if (fading) return { kind: fading, at: verb.at, word: verb.lemma };
  // "ties were strained", "relations are good"
  for (let i = verb.at + 1; i < Math.min(scene.to, verb.at + 4); i++) {
    const after = turns.adjective.get(tokens[i]!.lemma);
    if (after) return { kind: after, at: i, word: tokens[i]!.lemma };
    if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PUNCT') break;
  }
  return null;
}

/** Words after which a noun is no object of the verb before them: "scrapped the limit after talks". */
const APART = new Set(
  'after before during despite amid amidst since until because as when while by with without given following if'.split(
    ' ',
  ),
);

function isApart(scene: Scene, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const { normal } = scene.tokens[i]!;
    // "shortened by one hour the curfew"
    if (APART.has(normal) && (normal !== 'by' || scene.tokens[i + 1]?.pos !== 'NUM')) return true;
  }
  return false;
}
