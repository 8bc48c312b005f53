import type { Emitter } from '../../../linear/index.js';
import type { StanceProbabilities } from '../../../model/index.js';
import { KIND } from './kinds.js';

/** What the scorer says of the two by order in the text; null for one that it was not asked about. */
export type PairStance = readonly [StanceProbabilities | null, StanceProbabilities | null];

/** Probabilities are told apart where few sentences reach. */
const LEVELS = [0.1, 0.2, 0.35, 0.55, 0.75];
/** Level of a stance that is not known. */
const UNKNOWN = 7;

/** How favourably the sentence speaks of each of the two: a tie is valued much as its parties are. */
export function emitStance([first, second]: PairStance, out: Emitter): void {
  const a = first?.negative ?? null;
  const b = second?.negative ?? null;
  const c = first?.positive ?? null;
  const d = second?.positive ?? null;
  const say = (value: number, which: number) => out.emit(KIND.stance, value, which, -1, -1);
  say(level(a), 0);
  say(level(c), 1);
  say(level(b), 2);
  say(level(d), 3);
  say(level(most(a, b)), 4);
  say(level(most(c, d)), 5);
  say(level(a) * 8 + level(b), 6);
  say(level(c) * 8 + level(d), 7);
  say(level(mean(a, b)) * 8 + level(mean(c, d)), 8);
}

function level(probability: number | null): number {
  if (probability === null) return UNKNOWN;
  let found = 0;
  while (found < LEVELS.length && probability >= LEVELS[found]!) found++;
  return found;
}

function most(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function mean(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : (a + b) / 2;
}
