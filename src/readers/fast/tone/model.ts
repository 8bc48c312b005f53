import { Lookup, loadModel, tableOf } from '../../../linear/index.js';
import { builtInVocabulary } from '../../../syntax/index.js';
import { TONE_VERSION } from './version.js';

let shipped: Lookup | undefined;

/** The word weights that ship with the library, unpacked on first use. */
export function builtInTone(): Lookup {
  shipped ??= new Lookup(tableOf(loadModel('tone', { features: TONE_VERSION, vocabulary: builtInVocabulary().print })));
  return shipped;
}
