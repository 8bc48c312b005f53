import { type HeadTable, type PackedHeads, unpackHeads } from '../../../linear/heads.js';
import { LEARNED_VERSION } from './version.js';
import { LEARNED } from './weights.generated.js';

export function unpackLearned(packed: PackedHeads): HeadTable {
  return unpackHeads(packed, LEARNED_VERSION);
}

let shipped: HeadTable | undefined;

/** The weights that ship with the library, unpacked on first use. */
export function builtInLearned(): HeadTable {
  shipped ??= unpackLearned(LEARNED);
  return shipped;
}
