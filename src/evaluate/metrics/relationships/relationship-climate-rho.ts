import type { RelationshipRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { spearman } from '../scores/index.js';
import { codersMean, type RelationshipAnswer } from './relationship-gold.js';

/**
 * Spearman's ρ between the article's climate for its dyad and the coders' mean. Nothing extracted counts as 0;
 * articles for which no coder gave a climate are left out.
 */
export function relationshipClimateRho(
  rows: readonly RelationshipRow[],
  answers: readonly RelationshipAnswer[],
): MetricValue | null {
  const cases = rows.flatMap((row, i) => {
    const gold = codersMean(row, 'climate');
    return gold === null ? [] : [{ gold, answer: answers[i]!.climate ?? 0, cluster: row.id }];
  });
  return spearman(cases);
}
