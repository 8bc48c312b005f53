import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { quadOf } from '../../../src/components/relations/lexicon.js';
import type { EventClass } from '../../../src/model/index.js';
import { type LikelyRelation, likeliestRelation } from '../../../src/readers/index.js';

/** One sentence of the table. */
export interface AgencyRow {
  readonly event: EventClass;
  readonly mutual: boolean;
  /** Source and target, by their text. */
  readonly ends: readonly [string, string];
  readonly text: string;
}

export function agencyRows(table: string): AgencyRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [event, ends, text] = line.split('|');
      const [source, target] = ends!.split(/[>=]/);
      // The table holds only the names of the union; a wrong one is never found.
      return { event: event as EventClass, mutual: ends!.includes('='), ends: [source!, target!], text: text! };
    });
}

export const SOURCE = '?:source';
export const TARGET = '?:target';

/** What is read when the two parties of a row are given. */
export function readRow({ ends, text }: Pick<AgencyRow, 'ends' | 'text'>): LikelyRelation | null {
  const segments = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length }, scored: true }];
  const annotation = english().annotate(text, segments);
  const marked = [SOURCE, TARGET].map((actor, i) => {
    const start = text.toLowerCase().indexOf(ends[i]!.toLowerCase());
    return { actor, span: { start, end: start + ends[i]!.length } };
  });
  const { mentions, actors } = findMentions(annotation, builtInRegistry(), { discover: true, marked });
  return likeliestRelation({ annotation, mentions, actors, quotations: [] }, [SOURCE, TARGET]);
}

/** Shares of rows, in percent, of which direction, side (cooperation or conflict), quad class and event class are right. */
export function agencyFigures(rows: readonly AgencyRow[]) {
  const read = rows.map((row) => ({ row, found: readRow(row)?.relation }));
  const share = (isRight: (one: (typeof read)[number]) => boolean) => (100 * read.filter(isRight).length) / read.length;
  const side = (quad: string | undefined) => quad?.split('-')[1];
  return {
    direction: share(({ row, found }) => found !== undefined && (row.mutual || found.source === SOURCE)),
    side: share(({ row, found }) => side(found?.quad) === side(quadOf(row.event))),
    quad: share(({ row, found }) => found?.quad === quadOf(row.event)),
    event: share(({ row, found }) => found?.event === row.event),
  };
}
