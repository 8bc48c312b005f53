import { analyze } from '../../analyze.js';
import { FRAMES } from '../../model/index.js';
import { ARTICLE_MODEL, relationshipOf } from '../../portrayal/index.js';
import { answerAll, type Group } from '../groups.js';
import { relationshipClimateRho } from '../metrics/relationship-climate-rho.js';
import { relationshipFramesF1 } from '../metrics/relationship-frames-f1.js';
import type { RelationshipAnswer } from '../metrics/relationship-gold.js';
import { relationshipPair } from '../metrics/relationship-pair.js';
import type { Pipeline } from '../pipeline.js';
import { type RelationshipRow, relationshipRow } from '../rows/index.js';
import { valueOrNull } from './value-or-null.js';

/** How many frames at most: the codebook allows four. */
const MOST_FRAMES = 4;

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
      },
      predictions,
    };
  },
};

function answerRelationship(row: RelationshipRow, pipeline: Pipeline): RelationshipAnswer {
  const { id, outlet, title, text, date } = row;
  const analysis = analyze({ id, outlet, title, text, ...(date === null ? {} : { date }) }, pipeline);
  const tie = relationshipOf(analysis, row.dyad);
  const frames = FRAMES.map((frame) => ({ frame, strength: valueOrNull(tie.frames[frame]) ?? 0 }))
    .filter(({ strength }) => strength >= ARTICLE_MODEL.frameThreshold)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_FRAMES);
  return {
    id,
    dyad: row.dyad.join('-'),
    climate: valueOrNull(tie.climate),
    appraisal: valueOrNull(tie.appraisal),
    stanceX: valueOrNull(tie.stance[0].stance),
    stanceY: valueOrNull(tie.stance[1].stance),
    frames: frames.map(({ frame }) => frame),
  };
}
