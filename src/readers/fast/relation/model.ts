import { HeadReader, loadModel, tableOf } from '../../../linear/index.js';
import { builtInVocabulary } from '../../../syntax/view/built-in-vocabulary.js';
import { LEARNED_VERSION } from './version.js';

let shipped: HeadReader | undefined;

/** The weights that ship with the library, unpacked on first use. */
export function builtInLearned(): HeadReader {
  shipped ??= new HeadReader(
    tableOf(loadModel('relation', { features: LEARNED_VERSION, vocabulary: builtInVocabulary().print })),
  );
  return shipped;
}
