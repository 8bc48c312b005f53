import { type HeadTable, unpackHeads } from '../../../linear/heads.js';
import { TONE_VERSION } from './version.js';
import { TONE } from './weights.generated.js';

let shipped: HeadTable | undefined;

/** The word weights that ship with the library, unpacked on first use. */
export function builtInTone(): HeadTable {
  shipped ??= unpackHeads(TONE, TONE_VERSION);
  return shipped;
}
