import { unpackHeads } from '../../../linear/heads.js';
import type { RelationshipModel } from './read-pair.js';
import type { PackedRelationship } from './table.js';
import { TIE_VERSION } from './version.js';
import { WEIGHTS } from './weights.generated.js';

export function unpackRelationship(packed: PackedRelationship): RelationshipModel {
  return { table: unpackHeads(packed, TIE_VERSION), favour: packed.favour };
}

let shipped: RelationshipModel | undefined;

/** The model that ships with the library, unpacked on first use. */
export function builtInRelationshipModel(): RelationshipModel {
  shipped ??= unpackRelationship(WEIGHTS);
  return shipped;
}
