import type { ActorId, RelationObservation } from '../../model/index.js';
import { findRelations } from '../../relations/index.js';
import { answerAll, type Group } from '../groups.js';
import { type TieAnswer, tieAppraisalF1, tieClimateF1, tieDirectionF1 } from '../metrics/tie-f1.js';
import type { Pipeline } from '../pipeline.js';
import { type Direction, type Sign, type TieRow, tieRow } from '../rows/index.js';
import { readSentence } from './read.js';

/** Mean cooperation from which a climate counts as positive, and below whose negative as negative. */
const CLIMATE_SIGN = 0.1;
const X: ActorId = '?:tie-x';
const Y: ActorId = '?:tie-y';

export const tie: Group = {
  name: 'tie',
  needs: ['relation-sentences'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('relation-sentences', tieRow), input, (row) =>
      answerTie(row, input.pipeline),
    );
    return {
      metrics: {
        'tie.climate.f1': tieClimateF1(rows, answers),
        'tie.direction.f1': tieDirectionF1(rows, answers),
        'tie.appraisal.f1': tieAppraisalF1(rows, answers),
      },
      predictions,
    };
  },
};

/** The analyzer is given the sentence and the two spans as actors. */
function answerTie(row: TieRow, pipeline: Pipeline): TieAnswer {
  const marked = [
    { actor: X, span: { start: row.X.start, end: row.X.end } },
    { actor: Y, span: { start: row.Y.start, end: row.Y.end } },
  ];
  const between = findRelations(readSentence(row.text, marked, pipeline)).filter(
    ({ source, target }) => (source === X && target === Y) || (source === Y && target === X),
  );
  if (between.length === 0) return { id: row.id, climate: null, dir: 'none', appraisal: null };
  const valued = between.flatMap(({ appraisal }) => (appraisal === null ? [] : [appraisal]));
  return {
    id: row.id,
    climate: signOf(mean(between.map(({ cooperation }) => cooperation)), CLIMATE_SIGN),
    dir: directionOf(between),
    appraisal: valued.length === 0 ? null : signOf(mean(valued), 0),
  };
}

/** XY or YX when every directed relation runs that way and they are not outnumbered; else mutual. */
function directionOf(relations: readonly RelationObservation[]): Direction {
  const directed = relations.filter((each) => each.directed);
  if (directed.length * 2 < relations.length || directed.length === 0) return 'mutual';
  if (directed.every(({ source }) => source === X)) return 'XY';
  if (directed.every(({ source }) => source === Y)) return 'YX';
  return 'mutual';
}

function signOf(value: number, threshold: number): Sign {
  return value > threshold ? 1 : value < -threshold ? -1 : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
