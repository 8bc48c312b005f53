import { vocabularyFile } from '../../linear/index.js';
import { decodeVocabulary } from './decode-vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

let shipped: Vocabulary | undefined;

/** The vocabulary that ships with the library, unpacked on first use. */
export function builtInVocabulary(): Vocabulary {
  shipped ??= decodeVocabulary(vocabularyFile());
  return shipped;
}
