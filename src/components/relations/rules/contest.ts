import { lazily, wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { isHyphen, verbAt } from '../../../syntax/index.js';
import type { Scene } from '../scene.js';
import { CONTEST, SPORT } from '../tame.data.js';
import type { Draft } from './draft.js';

const sport = lazily(() => wordSet(SPORT));
const contest = lazily(() => wordSet(CONTEST));

/** Told of a match: by a word or a score in the sentence, by the article, or by a team's plural ("Spain attack"). */
export function isPlayed(scene: Scene, { at, source }: Draft): boolean {
  const { tokens, from, to, verbs } = scene;
  if (!contest().has(tokens[at]!.lemma)) return false;
  if (scene.isSport()) return true;
  for (let i = from; i < to; i++) if (isOfSport(tokens, i)) return true;
  const verb = verbs[verbAt(verbs, at)];
  const { normal, lemma } = tokens[at]!;
  const alone = verb?.subject?.parties.length === 1 && verb.from === at && verb.form === 'finite';
  return (
    alone &&
    normal === lemma &&
    isBare(scene, source) &&
    !PAST.has(lemma) &&
    !tokens[source.to - 1]!.normal.endsWith('s')
  );
}

/** The same in the past. */
const PAST = wordSet('beat hit');
/** A score: "3-1". */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

function isOfSport(tokens: readonly Token[], at: number): boolean {
  const { normal, lemma, pos, text } = tokens[at]!;
  if (lemma === 'set' && tokens[at - 1]?.normal === 'straight') return true;
  if (sport().has(lemma) || sport().has(normal)) return AMBIGUOUS.has(normal) ? pos === 'PROPN' : pos !== 'VERB';
  if (normal === 'final' || normal === 'finals')
    return isHyphen(tokens[at - 1] ?? tokens[at]!) || (pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN');
  return pos === 'NUM' && SCORE.test(text);
}

/** Words of sport by their capital alone: "the Test", "the Cup". */
const AMBIGUOUS = wordSet('test rally heat race try');

/** So many words of sport make an article one about it. */
const MANY = 4;

/** True when all of an article is about sport. */
export function isAboutSport(tokens: readonly Token[]): boolean {
  const found = new Set<string>();
  for (let i = 0; i < tokens.length && found.size < MANY; i++) if (isOfSport(tokens, i)) found.add(tokens[i]!.lemma);
  return found.size >= MANY;
}

/** A name without a noun that it stands for: not "Israeli soldiers". */
export function isBare({ tokens }: Scene, { from, to }: Draft['source']): boolean {
  return tokens[to - 1]!.pos === 'PROPN' || to - from === 1;
}
