import { answerAll, type Group } from '../groups.js';
import { type NewsMtscAnswer, newsMtscEce, newsMtscF1 } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type NewsMtscRow, newsMtscRow } from '../rows/index.js';
import { readAlone, scoreAt } from './read.js';

export const newsmtsc: Group = {
  name: 'newsmtsc',
  needs: ['newsmtsc'],
  run(input) {
    const files = input.read('newsmtsc', newsMtscRow);
    const answer = (row: NewsMtscRow) => answerNewsMtsc(row, input.pipeline);
    const all = answerAll(files, input, answer);
    const part = (name: string) => answersOf(files.filter(({ file }) => file.endsWith(`-${name}`)));
    const answersOf = (some: typeof files) => ({
      rows: some.flatMap(({ rows }) => rows),
      answers: some.flatMap(({ file }) => all.predictions[file] ?? []),
    });
    const rw = part('rw');
    const mt = part('mt');
    return {
      metrics: {
        'newsmtsc.rw.f1': newsMtscF1(rw.rows, rw.answers),
        'newsmtsc.mt.f1': newsMtscF1(mt.rows, mt.answers),
        'newsmtsc.ece': newsMtscEce(all.rows, all.answers),
      },
      predictions: all.predictions,
    };
  },
};

/** The analyzer is given the sentence and the span. */
function answerNewsMtsc(row: NewsMtscRow, pipeline: EvaluatedParts): NewsMtscAnswer {
  const span = { start: row.start, end: row.end };
  const read = readAlone(row.text, [{ actor: '?:target', span }], pipeline);
  const scored = scoreAt(read, span, pipeline);
  if (!scored) return { id: row.id, probabilities: [0, 1, 0] };
  const { negative, neutral, positive } = scored.probabilities;
  return { id: row.id, probabilities: [negative, neutral, positive] };
}
