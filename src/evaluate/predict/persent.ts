import { analyze } from '../../analyze.js';
import { answerAll, type Group } from '../groups.js';
import { type PersentAnswer, persentF1 } from '../metrics/persent-f1.js';
import type { Pipeline } from '../pipeline.js';
import { type PersentRow, persentRow } from '../rows/index.js';
import { actorsByName, stanceTowardName } from './named-actor.js';

/** Article-level stance above and below which an article counts as favourable and unfavourable. */
const POSITIVE = 0;
const NEGATIVE = -0.19;

export const persent: Group = {
  name: 'persent',
  needs: ['persent'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('persent', persentRow), input, (row) =>
      answerPersent(row, input.pipeline),
    );
    return { metrics: { 'persent.f1': persentF1(rows, answers) }, predictions };
  },
};

function answerPersent({ id, title, text, entity }: PersentRow, pipeline: Pipeline): PersentAnswer {
  const { registry, idsOf } = actorsByName([entity], `${title}\n${text}`, pipeline);
  const analysis = analyze({ id, outlet: 'unknown', title, text }, { ...pipeline, registry });
  const score = stanceTowardName(analysis, entity, idsOf.get(entity) ?? []) ?? 0;
  return { id, label: score > POSITIVE ? 1 : score < NEGATIVE ? -1 : 0, score };
}
