import type { NamesakeDoubt } from '../../../model/index.js';
import { type ArticleReading, GAP, SHAPE } from '../lookup/index.js';

/** True where the doubt about a name is right: more words of the namesake than of the actor stand near, or a town of the namesake's before it. */
export function isInDoubt(reading: ArticleReading, at: number, doubt: NamesakeDoubt): boolean {
  const { words, firstWord, sentenceOf } = reading;
  if (doubt.near === 'sentence') {
    const sentence = sentenceOf[at]!;
    return sentence >= 0 && outvoted(doubt, words.folded.slice(firstWord[sentence]!, firstWord[sentence + 1]!));
  }
  if (isAfterTown(reading, at, doubt)) return true;
  const known = reading.recall(doubtsOfArticle);
  let answer = known.get(doubt);
  if (answer === undefined) {
    answer = outvoted(doubt, words.folded);
    known.set(doubt, answer);
  }
  return answer;
}

const doubtsOfArticle = (_reading: ArticleReading) => new Map<NamesakeDoubt, boolean>();

/** With no sign of the actor, one of the namesake is enough. */
function outvoted({ signs, own = [] }: NamesakeDoubt, words: readonly string[]): boolean {
  let votes = 0;
  for (const word of words) {
    if (signs.includes(word)) votes++;
    if (own.includes(word)) votes--;
  }
  return votes > 0;
}

/** "Athens, Georgia" and "Savannah, Georgia", but neither "Tbilisi, Georgia" nor "Armenia, Georgia and Moldova". */
function isAfterTown(reading: ArticleReading, at: number, { own = [] }: NamesakeDoubt): boolean {
  const { words, sentenceOf, lexicon } = reading;
  const town = at - 1;
  if (at === 0 || words.gap[at] !== GAP.comma || sentenceOf[town] !== sentenceOf[at]) return false;
  if (words.shape[town] !== SHAPE.capital || own.includes(words.folded[town]!) || reading.pos(town) !== 'PROPN')
    return false;
  const followed = at + 1 < words.start.length && sentenceOf[at + 1] === sentenceOf[at];
  if (followed && words.gap[at + 1] === GAP.space && words.folded[at + 1] === 'and') return false;
  const means = lexicon.gazetteer.sensesOf(words.folded[town]!);
  return !means.some((sense) => sense.kind === 'actor' && sense.rule === 'name');
}
