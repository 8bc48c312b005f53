import { groupOf, periodName, periodOf, UNKNOWN_GROUP } from '../compare/index.js';
import { checkKeys, demand } from '../core/index.js';
import { dayOf } from '../events/index.js';
import type { Analysis, Every } from '../model/index.js';

/** How many articles a group has in a period. */
export interface CountRow {
  readonly group: string;
  readonly period: string | null;
  readonly articles: number;
  readonly sentences: number;
}

/** What is counted together. */
export interface CountOptions {
  /** What makes a group: `outlet`, `event`, `language`, or a key of `meta`. Default `outlet`. */
  readonly by?: string;
  /** How long a period is. Default `month`. */
  readonly every?: Every;
}

const EVERY: readonly Every[] = ['day', 'week', 'month', 'quarter', 'year'];

/**
 * Articles and sentences by group and period: every group with every period from the first to the last that any has, zeros included,
 * so that a gap is seen; articles without a date stand under a null period. Groups by name.
 * @throws StandpointError `unknown-option`, `invalid-option`
 * @example toCSV(toCountRows(analyses, { every: 'year' }))
 */
export function toCountRows(analyses: readonly Analysis[], options: CountOptions = {}): readonly CountRow[] {
  checkKeys(options, ['by', 'every']);
  const { by = 'outlet', every = 'month' } = options;
  demand(EVERY.includes(every), 'every', every, `one of ${EVERY.join(', ')}`);
  const counts = new Map<string, Map<number | null, { articles: number; sentences: number }>>();
  for (const { article, sentences } of analyses) {
    const day = dayOf(article.date);
    const period = Number.isNaN(day) ? null : periodOf(day, every);
    const group = groupOf(article, by) ?? UNKNOWN_GROUP;
    const ofGroup = counts.get(group) ?? new Map();
    counts.set(group, ofGroup);
    const before = ofGroup.get(period) ?? { articles: 0, sentences: 0 };
    ofGroup.set(period, { articles: before.articles + 1, sentences: before.sentences + sentences.length });
  }
  const found = [...new Set([...counts.values()].flatMap((each) => [...each.keys()]))];
  const columns = [...spanned(found.filter((period) => period !== null)), ...found.filter((period) => period === null)];
  return [...counts.keys()].sort().flatMap((group) =>
    columns.map((period): CountRow => {
      const name = period === null ? null : periodName(period, every);
      return { group, period: name, ...(counts.get(group)?.get(period) ?? { articles: 0, sentences: 0 }) };
    }),
  );
}

/** Beyond this many periods only those with an article are listed: a single odd date would ask for thousands. */
const MOST_PERIODS = 2000;

/** Every period from the first to the last; none without any. */
function spanned(periods: readonly number[]): readonly number[] {
  const sorted = [...periods].sort((a, b) => a - b);
  const [first = 0, last = -1] = [sorted[0], sorted.at(-1)];
  if (last - first >= MOST_PERIODS) return sorted;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
