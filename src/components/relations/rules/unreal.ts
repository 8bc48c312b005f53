import { wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { isCopula, NEGATORS, NOMINAL, RELATIVE, type VerbGroup, verbAt } from '../../../syntax/index.js';
import { relationLexicon } from '../lexicon.js';
import type { Scene } from '../scene.js';
import { governing } from './around-noun.js';
import { cooperationOf, type Draft } from './draft.js';
import { leftOf } from './left.js';
import { type Doubt, questioned } from './question.js';

/**
 * A draft as it is told: what somebody asks, supposes, denies or doubts is not asserted, though its own verb group is a plain one: "It is
 * a lie that …", "Did Iran …?", "No Iranian missile …", "Had Iran …, …".
 */
export function asTold(scene: Scene, draft: Draft): Draft {
  if (draft.modality !== 'asserted') return draft;
  const doubt = doubtBefore(scene, draft.at) ?? doubtAfter(scene, draft) ?? questioned(scene, draft.at);
  if (!doubt) return draft;
  const { at, modality } = doubt;
  const value = cooperationOf(draft);
  const step = {
    from: at,
    to: at + 1,
    feature: `${modality}: ${scene.tokens[at]!.normal}`,
    weight: leftOf(value, modality) - value,
  };
  return { ...draft, modality, steps: value === 0 ? draft.steps : [...draft.steps, step] };
}

/** How far back from a predicate its clause is gone through, and how far from a noun what describes it stands. */
const REACH = 24;
const NEAR = 3;
const TURN = 5;

/** From the predicate back to where its clause begins: "not at war", "no missile", "if", "had Iran", "lie that", "denies it". */
function doubtBefore({ tokens, from, verbs }: Scene, at: number): Doubt | null {
  const { hedges, doubts } = relationLexicon();
  const isVerb = verbAt(verbs, at) >= 0;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const { normal, lemma, text } = tokens[i]!;
    if (text === ',' || text === ';' || text === ':') return null;
    const hedge = isVerb || at - i > NEAR || tokens[i + 1]!.normal === 'only' ? undefined : hedges.get(normal);
    if (hedge && hedge !== 'negation') return { modality: hedge, at: i };
    if (hedge && NOT.has(normal)) return { modality: 'negated', at: i };
    if (opensCondition(tokens, from, i)) return { modality: 'hypothetical', at: i };
    if (isNobody(tokens, from, i, at)) return { modality: 'negated', at: i };
    if (normal === 'from' && i === at - 1 && tokens[i - 1]?.normal === 'far') return { modality: 'negated', at: i };
    const doubt = doubts.get(lemma) ?? doubts.get(normal);
    if (doubt === undefined || !takesClause(tokens, i)) continue;
    const turned = isTurned(tokens, from, i);
    if (doubt === 'certain' ? turned : !turned) return { modality: doubt === 'certain' ? 'hedged' : doubt, at: i };
    return null;
  }
  return null;
}

/** What denies the noun or adjective after it, not who is spoken of. */
const NOT = wordSet('not never hardly barely scarcely cannot no');
const CONDITION = wordSet('if unless whether lest');
const INVERTED = wordSet('had were should');
const SUBJECT = wordSet('DET PROPN NOUN PRON ADJ NUM');

/** "if", and an auxiliary before its subject where no question is asked: "Had Iran attacked, …". */
function opensCondition(tokens: readonly Token[], from: number, at: number): boolean {
  const { normal } = tokens[at]!;
  if (CONDITION.has(normal)) return true;
  if (!INVERTED.has(normal) || !SUBJECT.has(tokens[at + 1]?.pos ?? '')) return false;
  const before = at > from ? tokens[at - 1]! : undefined;
  return before === undefined || before.pos === 'PUNCT' || before.pos === 'VERB';
}

/** "No Iranian missile", "none of the shells", "nor Syria", "not one jet": whoever does it, nobody does. */
function isNobody(tokens: readonly Token[], from: number, at: number, predicate: number): boolean {
  const { normal } = tokens[at]!;
  const next = tokens[at + 1]!;
  if (normal === 'not' ? next.normal !== 'one' && next.normal !== 'a' : !NOBODY.has(normal)) return false;
  if (normal === 'no' && IDIOM.has(next.normal)) return false;
  const before = at > from ? tokens[at - 1]! : undefined;
  if (normal !== 'nor' && before && before.pos !== 'PUNCT' && before.pos !== 'CCONJ' && before.normal !== 'that')
    return false;
  let i = at + 1;
  while (i < predicate && (NOMINAL.has(tokens[i]!.pos) || tokens[i]!.normal === 'of' || tokens[i]!.normal === 'one'))
    i++;
  while (i < predicate && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV')) i++;
  return i === predicate;
}

const NOBODY = wordSet('no none neither nor');
const IDIOM = wordSet('doubt sooner longer less matter wonder');

/** "a lie that …", "deny it …", "suppose Iran …" */
function takesClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]!;
  if (next.normal === 'that' || next.normal === 'whether') return true;
  return tokens[at]!.pos === 'VERB' && (next.pos === 'PROPN' || next.pos === 'PRON' || next.pos === 'DET');
}

/** "no evidence that", "nobody believes that", "did not say that" */
function isTurned(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - TURN); i--) {
    if (TURNING.has(tokens[i]!.normal)) return true;
    if (tokens[i]!.pos === 'PUNCT') return false;
  }
  return false;
}

const TURNING = new Set([...NEGATORS, 'few', 'little']);

/** What is said of a deed once it is named: "… never happened", "… is unlikely", "… was a lie". */
function doubtAfter(scene: Scene, { at, to }: Draft): Doubt | null {
  const { tokens, verbs } = scene;
  if (tokens[at]!.pos !== 'NOUN') return null;
  const verb: VerbGroup | undefined = verbs[governing(scene, at)];
  if (!verb || verb.at < to || verb.passive || verb.relative || RELATIVE.has(tokens[verb.from - 1]!.normal))
    return null;
  if (verb.negated && OCCURRING.has(verb.lemma)) return { modality: 'negated', at: verb.negationAt };
  if (!isCopula(verb)) return null;
  for (let i = verb.at + 1; i < Math.min(scene.to, verb.at + 1 + NEAR); i++) {
    const doubt = relationLexicon().doubts.get(tokens[i]!.lemma);
    if (doubt && doubt !== 'certain' && !isTurned(tokens, verb.at, i)) return { modality: doubt, at: i };
  }
  return null;
}

const OCCURRING = wordSet('happen occur materialize materialise come take begin start follow');
