import { lazily } from '../../core/index.js';
import { vocabularyFile } from '../../linear/index.js';
import { decodeVocabulary } from './decode-vocabulary.js';

/** The vocabulary that ships with the library, unpacked on first use. */
export const builtInVocabulary = lazily(() => decodeVocabulary(vocabularyFile()));
