import { log } from '../../core/index.js';
import type { Features } from './chances.js';
import { BLAME, CONTACT, DENIED, PRAISE, SUFFERED } from './wording.data.js';

/** Kinds of wording that decide whether what is read of a sentence may be believed. */
export function wordingOf(text: string): Features {
  const has = (pattern: RegExp) => (pattern.test(text) ? 1 : 0);
  const count = (pattern: RegExp) => log(1 + (text.match(pattern)?.length ?? 0));
  return {
    denied: has(DENIED),
    suffered: has(SUFFERED),
    contact: has(CONTACT),
    blame: count(BLAME),
    praise: count(PRAISE),
  };
}
