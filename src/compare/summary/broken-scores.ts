import type { Analysis, Warning } from '../../model/index.js';

/**
 * A warning when scores of an analysis are no numbers: analyses come from anywhere, and portrayals pass over such scores
 * without a word.
 */
export function brokenScores({ stances, relations, relationships, tones }: Analysis): Warning[] {
  let broken = 0;
  const look = (score: number | null) => {
    if (score !== null && !Number.isFinite(score)) broken++;
  };
  for (const { score } of stances) look(score);
  for (const { cooperation, appraisal } of relations) {
    look(cooperation);
    look(appraisal);
  }
  for (const { climate, appraisal, direction } of relationships) {
    look(climate.score);
    look(appraisal.score);
    look(direction.score);
  }
  for (const { scores } of tones) {
    look(scores.climate);
    look(scores.appraisal);
    look(scores.stance);
  }
  if (broken === 0) return [];
  const count = broken === 1 ? 'a score is no number; it was' : `${broken} scores are no numbers; they were`;
  return [{ code: 'invalid-score', message: `${count} left out` }];
}
