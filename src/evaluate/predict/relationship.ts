import { analyze } from '../../analyze.js';
import { namedFrames, relationshipOf } from '../../article/index.js';
import type { LabelChances, Portrayal } from '../../model/index.js';
import { answerAll, type Group } from '../groups.js';
import {
  levelEce,
  levelR2,
  type RelationshipAnswer,
  relationshipClimateRho,
  relationshipFramesF1,
  relationshipPair,
} from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type RelationshipRow, relationshipRow } from '../rows/index.js';
import { valueOrNull } from './read.js';

export const relationship: Group = {
  name: 'relationship',
  needs: ['relationship'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('relationship', relationshipRow), input, (row) =>
      answerRelationship(row, input.pipeline),
    );
    return {
      metrics: {
        'relationship.climate.rho': relationshipClimateRho(rows, answers),
        'relationship.appraisal.pair': relationshipPair(rows, answers, ['appraisal']),
        'relationship.stance.pair': relationshipPair(rows, answers, ['stanceX', 'stanceY']),
        'relationship.frames.f1': relationshipFramesF1(rows, answers),
        'level.climate.r2': levelR2(rows, answers, ['climate']),
        'level.appraisal.r2': levelR2(rows, answers, ['appraisal']),
        'level.stance.r2': levelR2(rows, answers, ['stanceX', 'stanceY']),
        'level.climate.ece': levelEce(rows, answers, ['climate']),
        'level.appraisal.ece': levelEce(rows, answers, ['appraisal']),
        'level.stance.ece': levelEce(rows, answers, ['stanceX', 'stanceY']),
      },
      predictions,
    };
  },
};

function answerRelationship(row: RelationshipRow, pipeline: EvaluatedParts): RelationshipAnswer {
  const { id, outlet, title, text, date } = row;
  const analysis = analyze({ id, outlet, title, text, ...(date === null ? {} : { date }) }, pipeline);
  const relationship = relationshipOf(analysis, row.dyad);
  return {
    id,
    dyad: row.dyad.join('-'),
    climate: valueOrNull(relationship.climate),
    appraisal: valueOrNull(relationship.appraisal),
    stanceX: valueOrNull(relationship.stance[0].stance),
    stanceY: valueOrNull(relationship.stance[1].stance),
    frames: namedFrames(relationship),
    chances: {
      climate: chancesOf(relationship.climate),
      appraisal: chancesOf(relationship.appraisal),
      stanceX: chancesOf(relationship.stance[0].stance),
      stanceY: chancesOf(relationship.stance[1].stance),
    },
  };
}

function chancesOf(portrayal: Portrayal): LabelChances | null {
  return portrayal.kind === 'portrayal' ? (portrayal.chances ?? null) : null;
}
