import type { ActorId, RelationObservation } from '../../model/index.js';
import { findRelations } from '../../relations/index.js';
import { answerAll, type Group } from '../groups.js';
import { ploverConflictF1 } from '../metrics/plover-conflict-f1.js';
import { type PloverAnswer, ploverDirection } from '../metrics/plover-direction.js';
import { ploverQuadF1 } from '../metrics/plover-quad-f1.js';
import type { Pipeline } from '../pipeline.js';
import { type PloverRow, ploverRow } from '../rows/index.js';
import { locate } from './locate.js';
import { type Marked, type Read, readSentence } from './read.js';

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

/** The marked source and target are given as actors; relations between any two of them count, strongest first. */
function answerPlover(row: PloverRow, pipeline: Pipeline): PloverAnswer {
  const texts = new Map<ActorId, string>();
  const marked: Marked[] = [];
  for (const { text } of [...row.sources, ...row.targets]) {
    const after = Math.max(0, ...marked.filter((each) => texts.get(each.actor) === text).map((each) => each.span.end));
    const span = locate(row.text, text, after);
    const actor = `?:party-${texts.size}`;
    texts.set(actor, text);
    if (span && !marked.some((each) => each.span.start < span.end && span.start < each.span.end)) {
      marked.push({ actor, span });
    }
  }
  const read = readSentence(row.text, marked, pipeline);
  const relations = findRelations(read)
    .filter(({ source, target }) =>
      texts.size < 2 ? texts.has(source) || texts.has(target) : texts.has(source) && texts.has(target),
    )
    .sort((a, b) => Number(b.event !== 'none') - Number(a.event !== 'none') || strength(b) - strength(a));
  return {
    id: row.id,
    relations: relations.map(({ source, target, event, quad, sourceMention, targetMention }) => ({
      source: texts.get(source) ?? surface(read, sourceMention),
      target: texts.get(target) ?? surface(read, targetMention),
      event,
      quad,
    })),
  };
}

function strength(relation: RelationObservation): number {
  return Math.abs(relation.cooperation);
}

function surface({ annotation, mentions }: Read, mention: number | null): string {
  const span = mention === null ? undefined : mentions[mention]?.span;
  return span ? annotation.text.slice(span.start, span.end) : '';
}
