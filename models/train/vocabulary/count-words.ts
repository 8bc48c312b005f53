import type { Annotation, PartOfSpeech } from '../../../src/model/index.js';
import { TAG, TAG_COUNT } from '../../../src/syntax/index.js';

/** How a word is written and tagged over a corpus. */
export interface WordCount {
  /** Occurrences in lower case, and capitalised inside a sentence. */
  lower: number;
  upper: number;
  readonly tags: Float64Array;
  readonly lemmas: Map<string, number>;
}

const TAG_OF: Readonly<Record<PartOfSpeech, number>> = {
  NOUN: TAG.noun,
  VERB: TAG.verb,
  ADJ: TAG.adjective,
  ADV: TAG.adverb,
  AUX: TAG.auxiliary,
  ADP: TAG.preposition,
  DET: TAG.determiner,
  PRON: TAG.pronoun,
  CCONJ: TAG.conjunction,
  SCONJ: TAG.subordinator,
  PART: TAG.particle,
  NUM: TAG.number,
  PUNCT: TAG.mark,
  SYM: TAG.mark,
  X: TAG.mark,
  SPACE: TAG.mark,
  PROPN: TAG.name,
  INTJ: TAG.interjection,
};

export interface CorpusCounts {
  readonly words: ReadonlyMap<string, WordCount>;
  /** Occurrences of a tag after another, runs of names counted once: `[previous * TAG_COUNT + tag]`. */
  readonly transitions: Float64Array;
}

/** Counts words, their tags and lemmas, and successions of tags. Texts mostly in capitals are left out. */
export function countWords(annotations: Iterable<Annotation>): CorpusCounts {
  const words = new Map<string, WordCount>();
  const transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  for (const annotation of annotations) countText(annotation, words, transitions);
  return { words, transitions };
}

function countText(annotation: Annotation, words: Map<string, WordCount>, transitions: Float64Array): void {
  const { tokens } = annotation;
  let balance = 0;
  for (const token of tokens) balance += isLower(token.text) ? 1 : isUpper(token.text) ? -1 : 0;
  if (balance < 0) return;
  const starts = new Set(annotation.sentences.map((sentence) => sentence.from));
  let previous: number = TAG.mark;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const initial = starts.has(i) || '“"‘\'(:—–-.!?”'.includes(tokens[i - 1]?.text ?? '.');
    let tag = TAG_OF[token.pos];
    const count = entry(words, token.normal);
    const lemma: string | undefined = token.lemma;
    if (isUpper(token.text)) {
      if (!initial) {
        count.upper++;
        tag = TAG.name;
      }
    } else {
      count.lower++;
      count.tags[tag]!++;
      if (lemma !== undefined) count.lemmas.set(lemma, (count.lemmas.get(lemma) ?? 0) + 1);
    }
    if (tag === TAG.name && previous === TAG.name) continue;
    transitions[previous * TAG_COUNT + tag]!++;
    previous = tag;
  }
}

function entry(words: Map<string, WordCount>, word: string): WordCount {
  let count = words.get(word);
  if (count === undefined) {
    count = { lower: 0, upper: 0, tags: new Float64Array(TAG_COUNT), lemmas: new Map() };
    words.set(word, count);
  }
  return count;
}

function isUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

function isLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}
