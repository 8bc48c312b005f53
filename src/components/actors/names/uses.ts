import { wordSet } from '../../../core/index.js';
import { ARTICLES } from '../../../syntax/index.js';
import { type ArticleReading, GAP, SHAPE } from '../lookup/index.js';
import type { Run } from './runs.js';

const PLACE_BEFORE = wordSet('in at near from to around outside inside across');
const SPEAKING = wordSet(
  'said says told tells asked added wrote argued insisted tweeted testified explained recalled announced joked replied',
);

/** How an unknown name behaves in an article. */
export interface Use {
  total: number;
  /** Within a sentence, where the capital is no accident. */
  inner: number;
  /** After "in", "at", "from" …: a place. */
  placed: number;
  /** Before or after a verb of speaking: a person. */
  speaking: number;
  /** Before or after any other verb, or before an apposition: somebody who does something, or to whom something is done. */
  acting: number;
}

export type Uses = ReadonlyMap<string, Use>;

const NEVER: Use = { total: 0, inner: 0, placed: 0, speaking: 0, acting: 0 };

/** Under which key the uses of a run are counted. */
export function nameOf({ words }: ArticleReading, { from, to }: Pick<Run, 'from' | 'to'>): string {
  return to - from === 1 ? words.folded[from]! : words.folded.slice(from, to).join(' ');
}

export function useOf(uses: Uses, name: string): Use {
  return uses.get(name) ?? NEVER;
}

/** Counts how each unknown name is used. */
export function countUses(reading: ArticleReading, runs: readonly Run[]): Uses {
  const { folded } = reading.words;
  const uses = new Map<string, Use>();
  for (const run of runs) {
    const { from, to, inner } = run;
    if (to <= from) continue;
    const name = nameOf(reading, run);
    let use = uses.get(name);
    if (use === undefined) {
      use = { ...NEVER };
      uses.set(name, use);
    }
    use.total++;
    if (inner) use.inner++;
    if (inner && PLACE_BEFORE.has(folded[from - 1]!)) use.placed++;
    if (SPEAKING.has(folded[to] ?? '') || (inner && SPEAKING.has(folded[from - 1]!))) use.speaking++;
    if (acts(reading, run)) use.acting++;
  }
  return uses;
}

/** True for what is named more often as a place than as somebody. */
export function isPlaced({ total, placed, acting }: Use): boolean {
  return placed > total * (acting * 2 >= total ? 0.5 : 0.25);
}

function acts(reading: ArticleReading, { from, to, inner }: Run): boolean {
  const { words, sentenceOf } = reading;
  if (words.possessive[to - 1]) return true;
  if (to < words.start.length && sentenceOf[to] === sentenceOf[from] && words.shape[to] === SHAPE.lower) {
    const pos = words.gap[to] === GAP.space ? reading.pos(to) : '';
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (words.gap[to] === GAP.comma && ARTICLES.has(words.folded[to]!)) return true;
  }
  return (
    inner && words.gap[from] === GAP.space && words.shape[from - 1] === SHAPE.lower && reading.pos(from - 1) === 'VERB'
  );
}
