import { analyze } from '../../analyze.js';
import { answerAll, type Group } from '../groups.js';
import { type BasilAnswer, basilPair } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type BasilRow, basilRow } from '../rows/index.js';
import { actorsByName, stanceTowardName } from './named-actor.js';

export const basil: Group = {
  name: 'basil',
  needs: ['basil'],
  run(input) {
    const files = input.read('basil', basilRow);
    const all = answerAll(files, input, (row) => answerBasil(row, input.pipeline));
    const rows: Record<string, readonly object[]> = {};
    for (const { file } of files) rows[file] = (all.predictions[file] ?? []).flatMap((each) => each.actors);
    return {
      metrics: {
        'basil.pair': basilPair(
          all.rows,
          all.answers.flatMap((each) => each.actors),
        ),
      },
      predictions: rows,
    };
  },
};

/** Only title and paragraphs are given, and the actors by name. */
function answerBasil(row: BasilRow, pipeline: EvaluatedParts): { readonly actors: readonly BasilAnswer[] } {
  const names = [...row.feeling.keys()];
  const { id, outlet, title } = row;
  const text = row.paragraphs.join('\n\n');
  const { registry, idsOf } = actorsByName(names, `${title}\n${text}`, pipeline);
  const analysis = analyze({ id, outlet, title, text }, { ...pipeline, registry });
  return {
    actors: names.map((actor) => ({
      id,
      actor,
      score: stanceTowardName(analysis, actor, idsOf.get(actor) ?? []) ?? 0,
    })),
  };
}
