import type { Document } from '../../document.js';
import type { ActorId } from '../../model/index.js';
import { type LikelyRelation, likeliestRelation } from '../../readers/index.js';
import { answerAll, type Group } from '../groups.js';
import { type PloverAnswer, ploverConflictF1, ploverDirection, ploverQuadF1 } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type PloverRow, ploverRow } from '../rows/index.js';
import { ploverActors } from './plover-actors.js';
import { readAlone } from './read.js';

export const plover: Group = {
  name: 'plover',
  needs: ['plover'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('plover', ploverRow), input, (row) =>
      answerPlover(row, input.pipeline),
    );
    return {
      metrics: {
        'plover.direction': ploverDirection(rows, answers),
        'plover.conflict.f1': ploverConflictF1(rows, answers),
        'plover.quad.f1': ploverQuadF1(rows, answers),
      },
      predictions,
    };
  },
};

/**
 * The marked parties are given as actors and known to be related; the analyzer is asked how, for any two of them, or for the only one
 * and anybody. Patterns come before what was learned, then the surer, then the stronger.
 */
export function answerPlover(row: PloverRow, pipeline: EvaluatedParts): PloverAnswer {
  const parties = [...new Set([...row.sources, ...row.targets].map(({ text }) => text))];
  const { texts, marked } = ploverActors(row.text, parties);
  const read = readAlone(row.text, marked, pipeline);
  const actors = [...texts.keys()];
  const others = actors.length > 1 ? actors : [...new Set(read.mentions.map(({ actor }) => actor))];
  const found = actors.flatMap((a, i) =>
    others.flatMap((b) => {
      // Each two once.
      if (a === b || (actors.length > 1 && actors.indexOf(b) < i)) return [];
      return likeliestRelation(read, [a, b]) ?? [];
    }),
  );
  found.sort((a, b) => rank(b) - rank(a));
  return { id: row.id, relations: found.map(({ relation }) => write(relation, texts, read)) };
}

function rank({ learned, relation, probability }: LikelyRelation): number {
  return learned ? probability : 1 + Math.abs(relation.cooperation);
}

function write(
  { source, target, event, quad, sourceMention, targetMention }: LikelyRelation['relation'],
  texts: ReadonlyMap<ActorId, string>,
  read: Document,
): PloverAnswer['relations'][number] {
  return {
    source: texts.get(source) ?? surface(read, sourceMention),
    target: texts.get(target) ?? surface(read, targetMention),
    event,
    quad,
  };
}

function surface({ annotation, mentions }: Document, mention: number | null): string {
  const span = mention === null ? undefined : mentions[mention]?.span;
  return span ? annotation.text.slice(span.start, span.end) : '';
}
