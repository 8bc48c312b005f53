import { FRAMES } from '../../../model/index.js';
import type { RelationshipRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { microF1 } from '../scores/index.js';
import type { RelationshipAnswer } from './relationship-gold.js';

/**
 * Micro-F1, in percent, of the frames of the relationship. A frame is there when more than half of an article's coders
 * named it, and not there when none did; frames that only one of two coders named are left out.
 */
export function relationshipFramesF1(
  rows: readonly RelationshipRow[],
  answers: readonly RelationshipAnswer[],
): MetricValue | null {
  return microF1(
    rows.map((row, i) => {
      let truePositive = 0;
      let falsePositive = 0;
      let falseNegative = 0;
      for (const frame of FRAMES) {
        const named = row.coders.filter((coder) => coder.frames.includes(frame)).length;
        const found = answers[i]!.frames.includes(frame);
        if (named * 2 > row.coders.length) found ? truePositive++ : falseNegative++;
        else if (named === 0 && found) falsePositive++;
      }
      return { truePositive, falsePositive, falseNegative, cluster: row.id };
    }),
  );
}
