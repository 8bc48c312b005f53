import { babe } from './baselines/index.js';
import type { Group } from './groups.js';
import {
  actors,
  basil,
  events,
  evidence,
  newsmtsc,
  newswcl,
  persent,
  plover,
  polnear,
  relationship,
  sentenceRelationship,
  states,
  swap,
  typeI,
} from './predict/index.js';

/** Every group of metrics, in the order in which they are computed and shown. */
export const GROUPS: readonly Group[] = [
  newsmtsc,
  basil,
  persent,
  plover,
  polnear,
  newswcl,
  babe,
  relationship,
  sentenceRelationship,
  states,
  evidence,
  actors,
  events,
  swap,
  typeI,
];
