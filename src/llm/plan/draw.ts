import { MICRO, type SummaryRow } from '../../model/index.js';
import { hash32 } from '../../stats/index.js';
import { ENDS } from './expected.js';

/** Where an article stands in its group by what the cheap reader says. */
export type Stratum = 'low' | 'middle' | 'high';

/** An article drawn to be coded. */
export interface PlannedArticle {
  readonly article: string;
  readonly group: string;
  readonly event: string | null;
  readonly stratum: Stratum;
  /** How likely it was to be drawn; goes with its codes into `correctWithGold`. */
  readonly probability: number;
}

/** Articles of a stratum that are coded at least, where it has as many: one alone does not tell how they vary. */
const LEAST = 2;

/**
 * Draws `coded` articles of a group: the lowest fifth, the middle and the highest fifth by the reader's value apart, the ends
 * more densely, since there the reader is most often put right. Within a stratum every article is as likely; which are drawn
 * goes by a random number of its event, the same in every group, so that groups tend to be coded on the same events.
 */
export function draw(rows: readonly SummaryRow[], channel: string, coded: number, seed: number): PlannedArticle[] {
  const valued = rows
    .map((row) => ({ row, value: row.measures[channel]!.value / MICRO, chance: chanceOf(row, seed) }))
    // Equal values in random order: half of a group may have the same.
    .sort((a, b) => a.value - b.value || tie(a.row, seed) - tie(b.row, seed));
  const end = Math.round(ENDS.articles * valued.length);
  const strata: [Stratum, typeof valued, number][] = [
    ['low', valued.slice(0, end), ENDS.coded],
    ['middle', valued.slice(end, valued.length - end), 1 - 2 * ENDS.coded],
    ['high', valued.slice(valued.length - end), ENDS.coded],
  ];
  return strata.flatMap(([stratum, members, share]) => {
    const n = Math.min(members.length, Math.max(LEAST, Math.round(share * coded)));
    return members
      .sort((a, b) => a.chance - b.chance || tie(a.row, seed) - tie(b.row, seed))
      .slice(0, n)
      .map(({ row: { article, group, event } }): PlannedArticle => {
        return { article, group, event, stratum, probability: n / members.length };
      });
  });
}

/** A random number that articles of one event share. */
function chanceOf({ event, article }: SummaryRow, seed: number): number {
  return hash32(`${seed}\n${event === null ? `article\n${article}` : `event\n${event}`}`);
}

function tie({ article }: SummaryRow, seed: number): number {
  return hash32(`${seed}\ntie\n${article}`);
}
