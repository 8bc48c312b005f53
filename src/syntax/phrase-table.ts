import { grouped } from '../core/index.js';

/** Rows of a tab-separated table of words. */
export function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

/** "free-trade_agreement" as the tokenizer cuts it: free, -, trade, agreement; a short prefix stays on its word ("co-operate"). */
export function wordsOf(entry: string): string[] {
  return entry.split('_').flatMap((word) => {
    if (/^(?:co|counter|re|pre|anti|non)-/.test(word)) return [word];
    return word.split('-').flatMap((part, k) => (k > 0 ? ['-', part] : [part]));
  });
}

interface Phrase {
  readonly words: readonly string[];
}

/** Entries by the first of their words; of several the one that asks for more words comes first. */
export function byFirstWord<Entry extends Phrase>(
  entries: readonly Entry[],
  asked: (entry: Entry) => number = ({ words }) => words.length,
): Map<string, Entry[]> {
  const table = grouped(entries, ({ words }) => words[0]!);
  for (const list of table.values()) list.sort((a, b) => asked(b) - asked(a));
  return table;
}

/** Adds the inflected forms of every first word, where they are not words of their own. */
export function withForms<Value>(table: Map<string, Value>, forms: (word: string) => string[]): Map<string, Value> {
  for (const [word, value] of [...table]) {
    for (const form of forms(word)) if (!table.has(form)) table.set(form, value);
  }
  return table;
}
