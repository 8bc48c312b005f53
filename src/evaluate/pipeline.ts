import { type ActorRegistry, builtInRegistry } from '../components/actors/index.js';
import { english } from '../components/annotate/index.js';
import type { Annotator } from '../model/index.js';
import { linearReader, type Reader } from '../readers/index.js';

/** What is measured: the parts of the library that can be exchanged. */
export interface EvaluatedParts {
  readonly annotator: Annotator;
  readonly registry: ActorRegistry;
  readonly reader: Reader;
}

/** The library as it comes. */
export function defaultPipeline(): EvaluatedParts {
  return { annotator: english(), registry: builtInRegistry(), reader: linearReader() };
}
