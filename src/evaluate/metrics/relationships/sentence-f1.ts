import { DIRECTIONS, type Direction, type MarkedSentenceRow, type Sign } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { macroF1 } from '../scores/index.js';

export interface MarkedSentenceAnswer {
  readonly id: string;
  /** Sign of the climate; null where the sentence says nothing of the relationship. */
  readonly climate: Sign | null;
  readonly dir: Direction;
  readonly appraisal: Sign | null;
}

/** Macro-F1, in percent, of the climate's sign: negative, neutral, positive, none. Articles are the clusters. */
export function climateF1(
  rows: readonly MarkedSentenceRow[],
  answers: readonly MarkedSentenceAnswer[],
): MetricValue | null {
  const name = (climate: number | null) => (climate === null ? 'none' : Math.sign(climate));
  const cases = rows.map((row, i) => ({
    gold: name(row.climate),
    predicted: name(answers[i]!.climate),
    cluster: row.article,
  }));
  return macroF1<string | number>(cases, [-1, 0, 1, 'none']);
}

/** Macro-F1, in percent, of the direction: XY, YX, mutual, none. */
export function directionF1(
  rows: readonly MarkedSentenceRow[],
  answers: readonly MarkedSentenceAnswer[],
): MetricValue | null {
  const cases = rows.map((row, i) => ({ gold: row.dir, predicted: answers[i]!.dir, cluster: row.article }));
  return macroF1<Direction>(cases, DIRECTIONS);
}

/** Macro-F1, in percent, of the appraisal: −, 0, +; none counts as 0. */
export function appraisalF1(
  rows: readonly MarkedSentenceRow[],
  answers: readonly MarkedSentenceAnswer[],
): MetricValue | null {
  const cases = rows.map((row, i) => ({
    gold: Math.sign(row.appraisal ?? 0),
    predicted: answers[i]!.appraisal ?? 0,
    cluster: row.article,
  }));
  return macroF1<number>(cases, [-1, 0, 1]);
}
