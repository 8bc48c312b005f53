import { hashWord } from '../../linear/index.js';

/** True for the third of the attributed texts that the models of who says what never learn from, by a hash of its id. */
export function isAside(id: string): boolean {
  return (hashWord(id) >>> 0) % 3 === 0;
}
