import { valenceLexicon } from '../../readers/lexicon/index.js';
import { builtInVocabulary } from '../../syntax/index.js';
import { portrayalSign } from '../metrics/index.js';
import type { NewsWclRow } from '../rows/index.js';

/** What a step of learned valence counts beside a step of the lexicon's. */
const LEARNED = 0.3;
/** Plain words are mildly favourable here: power and importance are mostly told without praise. */
const FAVOURABLE = -0.6;

/** Sign of each PROPERTY phrase, from the valence of its words. */
export function signsOf(row: NewsWclRow): { annotation: number; sign: -1 | 1 }[] {
  return row.annotations.flatMap(({ type, name, text }, annotation) => {
    if (type !== 'PROPERTY' || portrayalSign(name) === null) return [];
    return [{ annotation, sign: phraseValence(text) > FAVOURABLE ? (1 as const) : (-1 as const) }];
  });
}

function phraseValence(phrase: string): number {
  const lexicon = valenceLexicon();
  const { index, valence } = builtInVocabulary();
  let sum = 0;
  for (const [word] of phrase.toLowerCase().matchAll(/\p{L}+/gu)) {
    const row = index.get(word);
    sum += (lexicon.get(word) ?? 0) + LEARNED * (row === undefined ? 0 : valence[row]!);
  }
  return sum;
}
