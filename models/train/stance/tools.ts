import type { ActorRegistry } from '../../../src/components/actors/index.js';
import type { Annotator } from '../../../src/model/index.js';

/** What rows are read with. */
export interface SourceTools {
  readonly annotator: Annotator;
  readonly registry: ActorRegistry;
}
