import { hashWord } from '../../../linear/hash.js';
import { VOCABULARY } from '../../../syntax/view/vocabulary.generated.js';

/**
 * A number that changes whenever the shipped vocabulary does. Weights keep the one they were fitted with, because the
 * clusters of another vocabulary mean other words.
 */
export function vocabularyPrint(): number {
  return Object.values(VOCABULARY).reduce((print, part) => Math.imul(print, 31) ^ hashWord(String(part)), 7);
}
