import {
  type CompareCoverageOptions,
  type CompareRelationshipOptions,
  type CompareStanceOptions,
  type CompareVoicesOptions,
  type CompareWordingOptions,
  compareCoverage as compareCoverageWith,
  compareFrames as compareFramesWith,
  compareRelationship as compareRelationshipWith,
  compareStance as compareStanceWith,
  compareVoices as compareVoicesWith,
  compareWording as compareWordingWith,
  type TimelineOptions,
  timeline as timelineWith,
} from './compare/index.js';
import { builtInRegistry } from './components/actors/index.js';
import type { Analysis, Comparison, Timeline } from './model/index.js';

/** {@link compareStanceWith} that knows the built-in actors, so that a misspelt id is told from an absent actor. */
export function compareStance(analyses: readonly Analysis[], options: CompareStanceOptions): Comparison {
  return compareStanceWith(analyses, { registry: builtInRegistry(), ...options });
}

/** {@link compareRelationshipWith} that knows the built-in actors. */
export function compareRelationship(analyses: readonly Analysis[], options: CompareRelationshipOptions): Comparison {
  return compareRelationshipWith(analyses, { registry: builtInRegistry(), ...options });
}

/** {@link compareVoicesWith} that knows the built-in actors. */
export function compareVoices(analyses: readonly Analysis[], options: CompareVoicesOptions = {}): Comparison {
  return compareVoicesWith(analyses, { registry: builtInRegistry(), ...options });
}

/** {@link compareCoverageWith} that knows the built-in actors. */
export function compareCoverage(analyses: readonly Analysis[], options: CompareCoverageOptions): Comparison {
  return compareCoverageWith(analyses, { registry: builtInRegistry(), ...options });
}

/** {@link compareFramesWith} that knows the built-in actors. */
export function compareFrames(analyses: readonly Analysis[], options: CompareRelationshipOptions): Comparison {
  return compareFramesWith(analyses, { registry: builtInRegistry(), ...options });
}

/** {@link compareWordingWith} that knows the built-in actors. */
export function compareWording(analyses: readonly Analysis[], options: CompareWordingOptions): Comparison {
  return compareWordingWith(analyses, { registry: builtInRegistry(), ...options });
}

/** {@link timelineWith} that knows the built-in actors. */
export function timeline(analyses: readonly Analysis[], options: TimelineOptions): Timeline {
  return timelineWith(analyses, { registry: builtInRegistry(), ...options });
}
