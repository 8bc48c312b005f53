import { grouped, isUpper, lazily, wordSet } from '../../core/index.js';
import type { Analysis, Span } from '../../model/index.js';
import { STOP_WORDS } from './stop-words.data.js';

/** A word of a sentence as it is counted, or a gap that no pair of words may bridge. */
interface Word {
  readonly term: string;
  /** Offsets into the sentence. */
  readonly span: Span;
  /** True when only white space stands between it and the word before. */
  readonly follows: boolean;
}

/** A term and where it stands in its sentence. */
export interface PlacedTerm {
  readonly term: string;
  readonly span: Span;
}

/** Terms that one article may count; a longer text says no more about how its outlet writes. */
const MOST_TERMS = 600;
const SHORTEST = 3;
/** A headline with more capitals than this is one in which capitals tell nothing. */
const TITLE_CASE = 0.6;

const stopWords = lazily(() => wordSet(STOP_WORDS));

/**
 * The words, and pairs of neighbouring words, of one sentence in lower case, by place; no names, no stop words. A word with a
 * capital is a name unless it opens the sentence or stands in a headline that has capitals everywhere; what is found to name an
 * actor is one anyway.
 */
export function termsIn(text: string, names: readonly Span[]): PlacedTerm[] {
  const found: PlacedTerm[] = [];
  let before: Word | undefined;
  for (const word of wordsOf(text, names)) {
    found.push({ term: word.term, span: word.span });
    if (before && word.follows && before.span.end + 1 === word.span.start) {
      found.push({ term: `${before.term} ${word.term}`, span: { start: before.span.start, end: word.span.end } });
    }
    before = word;
  }
  return found;
}

function wordsOf(text: string, names: readonly Span[]): Word[] {
  const all = [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)].map((match) => ({ text: match[0], start: match.index }));
  const capitals = all.filter(({ text: word }) => isUpper(word)).length;
  const titled = all.length > 2 && capitals / all.length > TITLE_CASE;
  const ordered = [...names].sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  const words: Word[] = [];
  let opens = true;
  let end = -1;
  for (const { text: raw, start } of all) {
    const bare = raw.replace(/['’]s?$/, '');
    const span = { start, end: start + bare.length };
    const term = bare.toLowerCase().replaceAll('’', "'");
    while (next < ordered.length && ordered[next]!.end <= start) next++;
    const inName = next < ordered.length && ordered[next]!.start < span.end;
    const name = isUpper(raw) && (inName || !(opens || titled));
    const follows = end >= 0 && text.slice(end, start).trim() === '';
    end = start + raw.length;
    // What follows a quotation mark or a colon opens a sentence of its own.
    opens = /^\s*["“‘:.?!]/.test(text.slice(end, end + 3));
    if (name || term.length < SHORTEST || stopWords().has(term)) continue;
    words.push({ term, span, follows });
  }
  return words;
}

/** What an article counts near what is asked. */
export interface Counted {
  /** Terms with their counts, one a line: `gas deal 3`; by term. */
  readonly counts: string;
  /** Words counted, each pair of words not again. */
  readonly words: number;
}

/** Counts the terms of the sentences given. Null when there is none. */
export function countTerms(analysis: Analysis, sentences: readonly number[]): Counted | null {
  const wanted = new Set(sentences);
  const names = grouped(analysis.mentions, ({ rule, sentence }) =>
    rule === 'pronoun' || !wanted.has(sentence) ? null : sentence,
  );
  const counts = new Map<string, number>();
  let words = 0;
  for (const sentence of sentences) {
    const { text, span } = analysis.sentences[sentence]!;
    const local = (names.get(sentence) ?? []).map(({ span: { start, end } }) => ({
      start: start - span.start,
      end: end - span.start,
    }));
    for (const { term } of termsIn(text, local)) {
      if (!term.includes(' ')) words++;
      const known = counts.get(term);
      if (known !== undefined || counts.size < MOST_TERMS) counts.set(term, (known ?? 0) + 1);
    }
  }
  if (counts.size === 0) return null;
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, count]) => `${term} ${count}`);
  return { counts: lines.join('\n'), words };
}

/** Reads back what {@link countTerms} wrote. */
export function readCounts(counts: string): [term: string, count: number][] {
  return counts.split('\n').map((line) => {
    const at = line.lastIndexOf(' ');
    return [line.slice(0, at), Number(line.slice(at + 1))];
  });
}
