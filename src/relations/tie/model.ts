import { unpackHeads } from '../../weights/heads.js';
import type { TieModel } from './read-pair.js';
import type { PackedTie } from './table.js';
import { TIE_VERSION } from './version.js';
import { WEIGHTS } from './weights.generated.js';

export function unpackTie(packed: PackedTie): TieModel {
  return { table: unpackHeads(packed, TIE_VERSION), favour: packed.favour };
}

let shipped: TieModel | undefined;

/** The model that ships with the library, unpacked on first use. */
export function builtInTieModel(): TieModel {
  shipped ??= unpackTie(WEIGHTS);
  return shipped;
}
