import { findMentions } from '../../actors/index.js';
import { segment } from '../../segment/index.js';
import { findQuotations } from '../../voices/index.js';
import { answerAll, type Group } from '../groups.js';
import { polnearSource } from '../metrics/polnear-source.js';
import { type PolnearAnswer, polnearWordF1 } from '../metrics/polnear-word-f1.js';
import type { Pipeline } from '../pipeline.js';
import { type PolnearRow, polnearRow } from '../rows/index.js';

export const polnear: Group = {
  name: 'polnear',
  needs: ['polnear'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('polnear', polnearRow), input, (row) =>
      answerPolnear(row, input.pipeline),
    );
    return {
      metrics: {
        'polnear.word.f1': polnearWordF1(rows, answers),
        'polnear.source': polnearSource(rows, answers),
      },
      predictions,
    };
  },
};

/** Every quotation is an attribution, except a scare quote, which is given to nobody. */
function answerPolnear(row: PolnearRow, { annotator, registry }: Pipeline): PolnearAnswer {
  const annotation = annotator.annotate(row.text, segment(row.text));
  const { mentions } = findMentions(annotation, registry, { discover: true });
  const attributions = findQuotations(annotation, mentions)
    .filter((each) => each.kind !== 'scare' || each.speakerSpan !== null)
    .map(({ span, speakerSpan }) => ({
      source: speakerSpan ? [[speakerSpan.start, speakerSpan.end] as const] : [],
      content: [[span.start, span.end] as const],
    }));
  return { id: row.id, attributions };
}
