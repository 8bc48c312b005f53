import type { PloverRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { share } from '../scores/index.js';

/** A relation by the texts the row gives for its actors. */
interface PloverRelation {
  readonly source: string;
  readonly target: string;
  readonly event: string;
  readonly quad: string;
}

export interface PloverAnswer {
  readonly id: string;
  /** Best first. */
  readonly relations: readonly PloverRelation[];
}

/**
 * Share, in percent, of rows whose best relation runs from a gold source to a gold target; in symmetric rows either
 * way between two of the sources, or, where the row names one party only, between it and anybody. Nothing extracted is wrong.
 */
export function ploverDirection(rows: readonly PloverRow[], answers: readonly PloverAnswer[]): MetricValue | null {
  const cases = rows.map((row, i) => {
    const best = answers[i]!.relations[0];
    return { credit: best && isGoldDirection(row, best) ? 1 : 0, cluster: row.id };
  });
  return share(cases);
}

function isGoldDirection(row: PloverRow, { source, target }: PloverRelation): boolean {
  const sources = row.sources.map((each) => each.text);
  const targets = row.targets.map((each) => each.text);
  if (!row.symmetric) return sources.includes(source) && targets.includes(target);
  const parties = [...sources, ...targets];
  if (parties.length < 2) return parties.includes(source) || parties.includes(target);
  return parties.includes(source) && parties.includes(target) && source !== target;
}
