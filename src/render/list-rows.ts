import { asList, isTimeline, type Result } from './result.js';

/** One distinctive term of one group in a flat row. */
export interface TermRow {
  readonly comparison: string;
  readonly by: string;
  readonly group: string;
  readonly term: string;
  readonly count: number;
  readonly words: number;
  readonly articles: number;
  readonly othersCount: number;
  readonly othersWords: number;
  readonly othersArticles: number;
  readonly logOdds: number;
  readonly z: number;
  readonly p: number;
  readonly q: number;
}

/** What one group makes of one event in a flat row. */
export interface EventRow {
  readonly comparison: string;
  readonly by: string;
  readonly event: string;
  readonly title: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly group: string;
  readonly articles: number;
  readonly about: number;
}

/**
 * The distinctive terms as flat rows, for a data frame; none for questions that do not ask for them.
 * @example writeFileSync('terms.json', JSON.stringify(toTermRows(comparison)))
 */
export function toTermRows(results: Result | readonly Result[]): readonly TermRow[] {
  return asList(results).flatMap((result) => {
    if (isTimeline(result)) return [];
    return result.terms.map(({ group, term, count, words, articles, others, logOdds, z, p, q }): TermRow => {
      const shared = { comparison: result.title, by: result.by, group, term, count, words, articles };
      const elsewhere = { othersCount: others.count, othersWords: others.words, othersArticles: others.articles };
      return { ...shared, ...elsewhere, logOdds, z, p, q };
    });
  });
}

/**
 * The events as flat rows, one for each event and group; none for questions that do not ask for them.
 * @example writeFileSync('events.json', JSON.stringify(toEventRows(comparison)))
 */
export function toEventRows(results: Result | readonly Result[]): readonly EventRow[] {
  return asList(results).flatMap((result) => {
    if (isTimeline(result)) return [];
    return result.events.flatMap(({ event, title, first, last, groups }) =>
      groups.map(({ group, articles, about }): EventRow => {
        return { comparison: result.title, by: result.by, event, title, first, last, group, articles, about };
      }),
    );
  });
}
