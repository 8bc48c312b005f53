import { lazily, wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { isHyphen, NOMINAL, verbAt } from '../../../syntax/index.js';
import { relationLexicon } from '../lexicon.js';
import type { Scene } from '../scene.js';
import { TAME } from '../tame.data.js';
import { isBare, isPlayed } from './contest.js';
import type { Draft } from './draft.js';

const tame = lazily(() => wordSet(TAME));

const FORCEFUL = new Set(['FIGHT', 'ASSAULT', 'COERCE', 'THREATEN']);
/** How far from a word of war what it is meant of stands. */
const REACH = 8;

/** True for a word of war that is meant of something else: a match ("beat them on penalties"), a bill, a price, a disease. */
export function isTame(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene;
  if (!FORCEFUL.has(draft.event)) return false;
  const token = tokens[draft.at]!;
  const { lemma } = token;
  if (isPlayed(scene, draft)) return true;
  const { verbs, nouns } = relationLexicon();
  const next = tokens[draft.at + 1];
  const object = objectAfter(scene, draft.to);
  const isVerb = verbAt(scene.verbs, draft.at) >= 0 || opensObject(lemma, next, object);
  const words = isVerb ? (verbs.get(lemma) ?? verbs.get(token.normal)) : nouns.get(lemma);
  if (!words?.some(({ event }) => event === 'FIGHT' || event === 'ASSAULT')) return false;
  // Nobody beats a state in any other sense, and whoever is beaten is somebody's.
  if (lemma === 'beat' && !draft.target.actor.includes(':') && isBare(scene, draft.target)) return true;
  if (!isVerb) return tame().has(tokens[draft.at - 1]?.lemma ?? '') || isElsewhere(scene, draft);
  if (SPARKING.has(lemma) && OFF.has(next?.normal ?? '')) return true;
  if (object && lemma === 'fire' && !FIRED.has(object.lemma)) return true;
  if (object && !draft.directed && !COGNATE.has(object.lemma)) return true;
  if (object?.lemma === 'market') return TAKING.has(lemma);
  return (object !== undefined && tame().has(object.lemma)) || isElsewhere(scene, draft);
}

/** "fires up", "strikes off" */
const SPARKING = wordSet('fire strike');
const OFF = wordSet('up off');
/** What follows a verb, though it was read as a noun: "fight the wildfires", "fires up". */
function opensObject(lemma: string, next: Token | undefined, object: Token | undefined): boolean {
  if (next === undefined) return false;
  if (next.pos === 'DET' || OFF.has(next.normal)) return true;
  return (
    next.pos === 'NOUN' && object !== undefined && (tame().has(object.lemma) || lemma === 'fight' || lemma === 'battle')
  );
}

/** What is fired at somebody; anybody else is dismissed. */
const FIRED = wordSet(
  'missile rocket shell shot bullet gun mortar drone torpedo salvo barrage round artillery weapon cannon projectile',
);
/** A market is bombed in one sense, and taken in another. */
const TAKING = wordSet('conquer capture invade target flood');
const COGNATE = wordSet('war battle duel other another fire side');

/** Head of the noun phrase that follows a verb directly. */
function objectAfter({ tokens, to }: Scene, from: number): Token | undefined {
  let head: Token | undefined;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (i === from && OFF.has(token.normal)) continue;
    if (!NOMINAL.has(token.pos) && !(token.pos === 'PRON' && i === from) && !isHyphen(token)) break;
    if (token.pos === 'PROPN') head = undefined;
    if (token.pos === 'NOUN') head = token;
  }
  return head;
}

/** "fight for the same customers", "war on malaria", "bombarded with compliments": what it is about is no party. */
function isElsewhere({ tokens, to }: Scene, { at, to: end, directed, source, target }: Draft): boolean {
  for (let i = end; i < Math.min(to, end + REACH); i++) {
    const { pos, text } = tokens[i]!;
    if (pos === 'VERB' || text === ',' || text === ';') return false;
    if (pos !== 'ADP' || !ABOUT.has(tokens[i]!.normal)) continue;
    let head = i + 1;
    while (head + 1 < to && NOMINAL.has(tokens[head]!.pos) && NOMINAL.has(tokens[head + 1]!.pos)) head++;
    if (tokens[head]?.pos === 'NOUN' && tame().has(tokens[head]!.lemma)) return true;
    // "wage war on …": beside a plural subject a name or thing that is none of them.
    const about = i === end && !directed && AGAINST.has(tokens[i]!.normal) && tokens[at]!.pos === 'NOUN';
    if (about && tokens[head]?.pos === 'NOUN' && !isIn(source, i, head) && !isIn(target, i, head)) return true;
  }
  return false;
}

const ABOUT = wordSet('with for over on to against at into about');
const AGAINST = wordSet('against on');

function isIn({ from }: Draft['source'], first: number, last: number): boolean {
  return from >= first && from <= last;
}
