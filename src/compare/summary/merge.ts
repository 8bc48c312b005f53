import { StandpointError } from '../../core/index.js';
import type { ActorReference, Question, Summary, SummaryRow, Warning } from '../../model/index.js';
import { bounded, withoutSentences } from './bounded.js';
import { checkSummary } from './check-summary.js';

/** The summary of no articles: merging it changes nothing. */
export function emptySummary(question: Question): Summary {
  return {
    schema: 'standpoint/summary@1',
    question,
    made: [],
    registries: [],
    readers: [],
    actors: [],
    rows: [],
    warnings: [],
  };
}

/**
 * The summary of the articles of both. Commutative and associative to the byte, as long as an article comes with one group
 * only. An article in both counts once, with a warning. For many summaries at once see {@link mergeAll}.
 * @throws StandpointError `invalid-option` when the two answer different questions; `duplicate-article` when one id
 * stands for two texts
 */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  return mergeAll([a, b]);
}

/**
 * {@link mergeSummaries} of any number, at least one: the same bytes as merging them two by two, in one go.
 * @throws StandpointError `invalid-option` when there is none or they answer different questions; `duplicate-article`; `invalid-data`
 */
export function mergeAll(summaries: readonly Summary[]): Summary {
  for (const summary of summaries) checkSummary(summary);
  return merged(summaries);
}

/** {@link mergeAll} of summaries that were made here. */
export function merged(summaries: readonly Summary[]): Summary {
  const [first] = summaries;
  if (first === undefined) {
    throw new StandpointError(
      'invalid-option',
      'there is no summary to merge; give at least one, or emptySummary(question)',
    );
  }
  const ours = questionKey(first.question);
  for (const { question } of summaries) {
    const theirs = questionKey(question);
    if (ours === theirs) continue;
    throw new StandpointError(
      'invalid-option',
      `summaries of different questions cannot be merged: ${ours} and ${theirs}; summarize again with one question`,
    );
  }
  return collect(first.question, summaries);
}

/** A question in words, the same in whichever order its fields stand. */
export function questionKey(question: Question): string {
  return JSON.stringify(Object.fromEntries(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Union of any number of summaries of one question. Every choice between two equals is made by content, not by order. */
export function collect(question: Question, parts: readonly Summary[]): Summary {
  const rows = new Map<string, SummaryRow>();
  const actors = new Map<string, ActorReference>();
  const warnings = new Map<string, Warning>();
  const made = new Set<string>();
  const registries = new Set<string>();
  const readers = new Set<string>();
  for (const part of parts) {
    for (const version of part.made) made.add(version);
    for (const registry of part.registries ?? []) registries.add(registry);
    for (const reader of part.readers ?? []) readers.add(reader);
    for (const actor of part.actors) actors.set(actor.id, lesser(actors.get(actor.id), actor));
    for (const warning of part.warnings) addWarning(warnings, warning);
    for (const row of part.rows) {
      const known = rows.get(row.article);
      if (known) {
        checkSameText(known, row);
        addWarning(warnings, duplicate(row.article));
      }
      rows.set(row.article, lesserRow(known, row));
    }
  }
  return {
    schema: 'standpoint/summary@1',
    question,
    made: [...made].sort(),
    registries: [...registries].sort(),
    readers: [...readers].sort(),
    actors: sortedValues(actors),
    rows: bounded(sortedValues(rows)),
    warnings: sortedValues(warnings),
  };
}

function duplicate(article: string): Warning {
  return { code: 'duplicate-article', message: 'the article came more than once; it is counted once', article };
}

function checkSameText(a: SummaryRow, b: SummaryRow): void {
  if (a.hash === b.hash) return;
  const [one, other] = [a, b].map(name).sort();
  throw new StandpointError(
    'duplicate-article',
    `two different texts have the id "${a.article}": ${one} and ${other}; give each article its own id`,
  );
}

function name({ title, group, date, hash }: SummaryRow): string {
  return `${title === null ? 'an untitled article' : `"${title}"`} (${[group, date, hash].filter(Boolean).join(', ')})`;
}

function addWarning(warnings: Map<string, Warning>, { code, article, message }: Warning): void {
  // The key sorts warnings of one kind together.
  const warning: Warning = article === undefined ? { code, message } : { code, message, article };
  warnings.set(`${code}\n${article ?? ''}\n${message}`, warning);
}

/** The same by their numbers; of two with the same numbers the one that still has its sentences. */
function lesserRow(a: SummaryRow | undefined, b: SummaryRow): SummaryRow {
  if (a === undefined || a === b) return b;
  const [ours, theirs] = [withoutSentences(a), withoutSentences(b)];
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (one !== other) return one < other ? a : b;
  return ours === a ? b : theirs === b ? a : lesser(a, b);
}

/** Of two things for one place the one whose JSON sorts first, so that it does not matter which came first. */
function lesser<T>(a: T | undefined, b: T): T {
  return a === undefined || JSON.stringify(b) < JSON.stringify(a) ? b : a;
}

function sortedValues<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map.keys()].sort().map((key) => map.get(key)!);
}
