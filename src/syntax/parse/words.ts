import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';

/** Pronouns that open a relative clause. */
export const RELATIVE = wordSet('who which that whom whose');

/** True when a verb or an auxiliary stands between two places. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}
