import { babe } from './baselines/babe.js';
import type { Group } from './groups.js';
import { actors } from './predict/actors.js';
import { basil } from './predict/basil.js';
import { events } from './predict/events.js';
import { evidence } from './predict/evidence.js';
import { newsmtsc } from './predict/newsmtsc.js';
import { newswcl } from './predict/newswcl.js';
import { persent } from './predict/persent.js';
import { plover } from './predict/plover.js';
import { polnear } from './predict/polnear.js';
import { relationship } from './predict/relationship.js';
import { states } from './predict/states.js';
import { swap } from './predict/swap.js';
import { tie } from './predict/tie.js';
import { typeI } from './predict/type-one.js';

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
  tie,
  states,
  evidence,
  actors,
  events,
  swap,
  typeI,
];
