import { type ActorRegistry, builtInRegistry } from '../components/actors/index.js';
import { english } from '../components/annotate/index.js';
import { linearScorer } from '../components/stance/index.js';
import type { Annotator, Scorer } from '../model/index.js';

/** What is measured: the parts of the library that can be exchanged. */
export interface Pipeline {
  readonly annotator: Annotator;
  readonly registry: ActorRegistry;
  readonly scorer: Scorer;
}

/** The library as it comes. */
export function defaultPipeline(): Pipeline {
  return { annotator: english(), registry: builtInRegistry(), scorer: linearScorer() };
}
