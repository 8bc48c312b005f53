import type { ActorId, RelationshipDirection, RelationshipSign } from '../../model/index.js';
import { readRelationship } from '../../readers/fast/index.js';
import { answerAll, type Group, type GroupOutput } from '../groups.js';
import { appraisalF1, climateF1, directionF1, type MarkedSentenceAnswer } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import {
  type Direction,
  type MarkedSentenceRow,
  markedSentenceRow,
  relationshipRow,
  type Sign,
} from '../rows/index.js';
import { readAlone } from './read.js';

const X: ActorId = '?:tie-x';
const Y: ActorId = '?:tie-y';

/**
 * The shipped model learned from the coded sentences of the dev split, but from none whose article is in `relationship`:
 * `relationship.aside` measures on those alone, and is the figure to trust there.
 */
export const sentenceRelationship: Group = {
  name: 'tie',
  needs: ['relation-sentences'],
  run(input) {
    const { rows, answers, predictions } = answerAll(
      input.read('relation-sentences', markedSentenceRow),
      input,
      (row) => answerSentence(row, input.pipeline),
    );
    const articles = new Set(
      input.read('relationship', relationshipRow).flatMap((file) => file.rows.map(({ id }) => id)),
    );
    const aside = rows.flatMap((row, i) => (articles.has(row.article) ? [i] : []));
    const part = <T>(all: readonly T[]) => aside.map((i) => all[i]!);
    return {
      metrics: {
        ...metricsOf('tie', rows, answers),
        ...(aside.length > 0 ? metricsOf('tie.aside', part(rows), part(answers)) : {}),
      },
      predictions,
    };
  },
};

/** The analyzer is given the sentence and the two spans as actors. */
function answerSentence(row: MarkedSentenceRow, pipeline: EvaluatedParts): MarkedSentenceAnswer {
  const marked = [
    { actor: X, span: { start: row.X.start, end: row.X.end } },
    { actor: Y, span: { start: row.Y.start, end: row.Y.end } },
  ];
  const read = readAlone(row.text, marked, pipeline);
  const { annotation, mentions, quotations, actors, relations } = read;
  const at = (actor: ActorId) => mentions.findIndex((mention) => mention.actor === actor);
  const pair = [at(X), at(Y)] as const;
  if (pair[0] < 0 || pair[1] < 0) return { id: row.id, climate: null, dir: 'none', appraisal: null };
  const found = readRelationship({ annotation, mentions, quotations, actors, relations }, pair);
  if (found === null) return { id: row.id, climate: null, dir: 'none', appraisal: null };
  const { climate, direction, appraisal } = found;
  return {
    id: row.id,
    climate: climate.label === 'none' ? null : SIGN[climate.label],
    dir: WAY[direction.label],
    appraisal: SIGN[appraisal.label],
  };
}

function metricsOf(
  name: string,
  rows: readonly MarkedSentenceRow[],
  answers: readonly MarkedSentenceAnswer[],
): GroupOutput['metrics'] {
  return {
    [`${name}.climate.f1`]: climateF1(rows, answers),
    [`${name}.direction.f1`]: directionF1(rows, answers),
    [`${name}.appraisal.f1`]: appraisalF1(rows, answers),
  };
}

const SIGN: Readonly<Record<RelationshipSign, Sign>> = { negative: -1, neutral: 0, positive: 1 };
const WAY: Readonly<Record<RelationshipDirection, Direction>> = {
  forward: 'XY',
  backward: 'YX',
  mutual: 'mutual',
  none: 'none',
};
