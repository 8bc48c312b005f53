import { HASH_MASK, hashFeature } from '../../../linear/index.js';
import { TAG } from '../../../syntax/view/tags.js';
import type { View } from '../../../syntax/view/view.js';

const NEGATED = 0x5bd1e995;
const KIND = { word: 120, pair: 121 } as const;

/** Calls `visit` for every word and every two neighbouring words of a sentence; names and numbers are placeholders. */
export function eachToneFeature(view: View, visit: (id: number, from: number, to: number) => void): void {
  const n = view.word.length;
  let next = n > 0 ? symbol(view, 0) : 0;
  for (let i = 0; i < n; i++) {
    const here = next;
    if (view.tag[i] !== TAG.mark) visit(hashFeature(KIND.word, here, 0) & HASH_MASK, i, i);
    if (i + 1 === n) return;
    next = symbol(view, i + 1);
    visit(hashFeature(KIND.pair, here, next) & HASH_MASK, i, i + 1);
  }
}

function symbol(view: View, i: number): number {
  return view.negated[i] === 1 && view.tag[i]! <= TAG.adverb ? view.lemma[i]! ^ NEGATED : view.lemma[i]!;
}
