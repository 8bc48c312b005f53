import type { ArticleReading } from '../lookup/index.js';
import type { Run } from './runs.js';

const PLACE_BEFORE = new Set('in at near from to around outside inside across'.split(' '));
const SPEAKING = new Set(
  'said says told tells asked added wrote argued insisted tweeted testified explained recalled announced joked replied'.split(
    ' ',
  ),
);

/** How a capitalised word behaves where it stands alone. */
interface Single {
  total: number;
  /** Within a sentence, where the capital is no accident. */
  inner: number;
  /** After "in", "at", "from" …: a place. */
  placed: number;
  /** Before or after a verb of speaking: a person. */
  speaking: number;
}

export type Singles = ReadonlyMap<string, Single>;

/** Counts the words that stand alone, by their folded form. */
export function countSingles(reading: ArticleReading, runs: readonly Run[]): Singles {
  const { folded } = reading.words;
  const singles = new Map<string, Single>();
  for (const { from, to, inner } of runs) {
    if (to - from !== 1) continue;
    const word = folded[from]!;
    let single = singles.get(word);
    if (single === undefined) {
      single = { total: 0, inner: 0, placed: 0, speaking: 0 };
      singles.set(word, single);
    }
    single.total++;
    if (inner) single.inner++;
    if (inner && PLACE_BEFORE.has(folded[from - 1]!)) single.placed++;
    if (SPEAKING.has(folded[to] ?? '') || (inner && SPEAKING.has(folded[from - 1]!))) single.speaking++;
  }
  return singles;
}
