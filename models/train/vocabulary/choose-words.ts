import { TAG, TAG_COUNT } from '../../../src/syntax/index.js';
import type { CorpusCounts, WordCount } from './count-words.js';

/** A word that will ship, with what its columns are made from. */
export interface ChosenWord {
  readonly word: string;
  readonly lemma: string;
  readonly lower: number;
  readonly tag: number;
  readonly otherTag: number;
  /** Share of the first tag among the two, 0–15 fifteenths. */
  readonly sure: number;
  readonly vector: Float32Array;
}

export interface ChooseOptions {
  /** Words with their vectors, commonest first. */
  readonly vectors: Iterable<readonly [string, Float32Array]>;
  /** Common words of a dictionary with their word classes: N, V, J, R. Decides on words too rare to judge. */
  readonly dictionary: ReadonlyMap<string, string>;
  /** Ranks looked at in all, and for words that the corpus hardly holds. */
  readonly ranks?: { readonly all: number; readonly rare: number };
}

/** Seen fewer times in lower case, a word is too rare to judge by the corpus. */
const FEW = 3;
const FREQUENT = 100;
const LETTERS: Readonly<Record<string, number>> = { N: TAG.noun, V: TAG.verb, J: TAG.adjective, R: TAG.adverb };

/** Common words only: written in lower case more often than not, or listed so by the dictionary. No names. */
export function chooseWords(counts: CorpusCounts, options: ChooseOptions): ChosenWord[] {
  const ranks = options.ranks ?? { all: 120_000, rare: 60_000 };
  const chosen: ChosenWord[] = [];
  let rank = 0;
  for (const [word, vector] of options.vectors) {
    if (rank++ >= ranks.all) break;
    if (!/^[a-z][a-z']*$/.test(word)) continue;
    const count = counts.words.get(word);
    const lower = count?.lower ?? 0;
    const upper = count?.upper ?? 0;
    const classes = options.dictionary.get(word);
    const common = lower >= FEW && lower >= upper * 0.6;
    if (!common && !(lower < FEW && upper <= lower && classes !== undefined && rank < ranks.rare)) continue;
    const tags = lower < FEW || count === undefined ? guessTags(word, classes) : seenTags(count);
    chosen.push({ word, lemma: lemmaOf(word, count), lower, ...tags, vector });
  }
  addFrequent(chosen, counts);
  return chosen;
}

/** Words so frequent that they are needed whether a vector is known or not, such as "a". */
function addFrequent(chosen: ChosenWord[], counts: CorpusCounts): void {
  const known = new Set(chosen.map((entry) => entry.word));
  const width = chosen[0]?.vector.length ?? 0;
  for (const [word, count] of counts.words) {
    if (count.lower < FREQUENT || count.upper > count.lower || known.has(word) || !/^['’]?[a-z]+$/.test(word)) continue;
    const lemma = lemmaOf(word, count);
    chosen.push({ word, lemma, lower: count.lower, ...seenTags(count), vector: new Float32Array(width) });
  }
}

function lemmaOf(word: string, count: WordCount | undefined): string {
  let best = word;
  let most = 0;
  for (const [lemma, n] of count?.lemmas ?? []) {
    if (n > most && /^[a-z']+$/.test(lemma)) {
      best = lemma;
      most = n;
    }
  }
  return best;
}

type Tags = Pick<ChosenWord, 'tag' | 'otherTag' | 'sure'>;

function seenTags(count: WordCount): Tags {
  const order = [...count.tags.keys()].filter((tag) => tag !== TAG.name && tag !== TAG.mark && count.tags[tag]! > 0);
  order.sort((a, b) => count.tags[b]! - count.tags[a]!);
  const [tag = TAG.noun, other = tag] = order;
  const total = order.reduce((sum, t) => sum + count.tags[t]!, 0);
  const first = count.tags[tag]!;
  if (other === tag || first / total >= 0.97) return { tag, otherTag: tag, sure: 15 };
  return { tag, otherTag: other, sure: Math.min(15, Math.floor((first / (first + count.tags[other]!)) * 16)) };
}

function guessTags(word: string, classes: string | undefined): Tags {
  if (/(?:ing|ed)$/.test(word)) return { tag: TAG.verb, otherTag: TAG.adjective, sure: 10 };
  if (word.endsWith('ly')) return { tag: TAG.adverb, otherTag: TAG.adverb, sure: 15 };
  const [first = 'N', second = first] = classes ?? 'N';
  const tag = LETTERS[first] ?? TAG.noun;
  return { tag, otherTag: LETTERS[second] ?? tag, sure: first === second ? 15 : 8 };
}

/** Log-probabilities of a tag after another in eighths, add-one smoothed, in a signed byte. */
export function logTransitions(counts: Float64Array): Int8Array {
  const logs = new Int8Array(counts.length);
  for (let a = 0; a < TAG_COUNT; a++) {
    let sum = TAG_COUNT;
    for (let b = 0; b < TAG_COUNT; b++) sum += counts[a * TAG_COUNT + b]!;
    for (let b = 0; b < TAG_COUNT; b++) {
      const p = (counts[a * TAG_COUNT + b]! + 1) / sum;
      logs[a * TAG_COUNT + b] = Math.max(-127, Math.round(8 * Math.log(p)));
    }
  }
  return logs;
}
