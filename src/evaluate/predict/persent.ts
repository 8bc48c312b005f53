import { analyze } from '../../analyze.js';
import { STANCE_MODEL, stanceLabel, stanceOf } from '../../article/index.js';
import { answerAll, type Group } from '../groups.js';
import { type PersentAnswer, persentF1 } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type PersentRow, persentRow } from '../rows/index.js';
import { actorNamed, actorsByName } from './named-actor.js';
import { valueOrNull } from './read.js';

const SIGNS = { negative: -1, neutral: 0, positive: 1 } as const;

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

function answerPersent({ id, title, text, entity }: PersentRow, pipeline: EvaluatedParts): PersentAnswer {
  const { registry, idsOf } = actorsByName([entity], `${title}\n${text}`, pipeline);
  const analysis = analyze({ id, outlet: 'unknown', title, text }, { ...pipeline, registry });
  const actor = actorNamed(analysis, entity, idsOf.get(entity) ?? []);
  if (actor === null) return { id, label: 0, score: 0 };
  const said = stanceLabel(analysis, actor, { model: STANCE_MODEL.readers });
  const score = valueOrNull(stanceOf(analysis, actor).stance) ?? 0;
  return { id, label: said.kind === 'label' ? SIGNS[said.label] : 0, score };
}
