import { lazily } from '../../../core/index.js';
import { hashWord } from '../../../linear/index.js';
import { AGENTS, OFFICIALS, ORGANS, OUTLETS, PRIVATE } from './offices.data.js';

/** What a noun, given by its hash, names: 1 an official, 2 a body, 3 an outlet, 4 somebody private, 0 anything else. */
export function headKind(word: number): number {
  return allKinds().get(word) ?? 0;
}

const allKinds = lazily(() => {
  const all = new Map<number, number>();
  [OFFICIALS, ORGANS, OUTLETS, `${PRIVATE} ${AGENTS}`].forEach((words, k) => {
    for (const word of words.trim().split(/\s+/)) {
      for (const form of [word, `${word}s`, word.replace(/y$/, 'ies')]) {
        const hash = hashWord(form);
        if (!all.has(hash)) all.set(hash, k + 1);
      }
    }
  });
  return all;
});
