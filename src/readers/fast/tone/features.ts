import { HASH_MASK, hashFeature } from '../../../linear/index.js';
import { signedLemma, TAG, type View } from '../../../syntax/index.js';

const KIND = { word: 120, pair: 121 } as const;

/** Calls `visit` for every word and every two neighbouring words of a sentence; names and numbers are placeholders. */
export function eachToneFeature(view: View, visit: (id: number, from: number, to: number) => void): void {
  const n = view.word.length;
  let next = n > 0 ? signedLemma(view, 0) : 0;
  for (let i = 0; i < n; i++) {
    const here = next;
    if (view.tag[i] !== TAG.mark) visit(hashFeature(KIND.word, here, 0) & HASH_MASK, i, i);
    if (i + 1 === n) return;
    next = signedLemma(view, i + 1);
    visit(hashFeature(KIND.pair, here, next) & HASH_MASK, i, i + 1);
  }
}
