import { createPipeline } from '../../pipeline.js';
import { answerAll, type Group } from '../groups.js';
import { type PolnearAnswer, polnearSource, polnearWordF1 } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { isAside, type PolnearRow, polnearRow } from '../rows/index.js';

/**
 * The shipped model learned from two thirds of the dev split: `polnear.aside` measures on the last third alone, and is the
 * figure to trust there.
 */
export const polnear: Group = {
  name: 'polnear',
  needs: ['polnear'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('polnear', polnearRow), input, (row) =>
      answerPolnear(row, input.pipeline),
    );
    const aside = rows.flatMap(({ id }, i) => (isAside(id) ? [i] : []));
    const part = <T>(all: readonly T[]) => aside.map((i) => all[i]!);
    return {
      metrics: {
        'polnear.word.f1': polnearWordF1(rows, answers),
        'polnear.source': polnearSource(rows, answers),
        ...(aside.length > 0
          ? {
              'polnear.aside.word.f1': polnearWordF1(part(rows), part(answers)),
              'polnear.aside.source': polnearSource(part(rows), part(answers)),
            }
          : {}),
      },
      predictions,
    };
  },
};

/**
 * Every quotation is an attribution, except a scare quote, which is given to nobody. PolNeAR counts "that" in, and marks
 * only the outermost of attributions inside one another; of those, the shortest is given first. Where the source is a relative
 * pronoun, the library gives what it stands for.
 */
function answerPolnear(row: PolnearRow, parts: EvaluatedParts): PolnearAnswer {
  const article = { id: row.id, outlet: 'unknown', language: 'en', text: row.text };
  const attributions = createPipeline(parts)
    .document(article)
    .quotations.filter((each) => each.kind !== 'scare' || each.speakerSpan !== null)
    .map(({ span, speakerSpan }) => ({
      source: speakerSpan ? [[speakerSpan.start, endWithRelative(row.text, speakerSpan.end)] as const] : [],
      content: [[startWithThat(row.text, span.start), span.end] as const],
    }))
    .sort((a, b) => a.content[0]![1] - a.content[0]![0] - (b.content[0]![1] - b.content[0]![0]));
  return { id: row.id, attributions };
}

function startWithThat(text: string, start: number): number {
  return /\bthat\s$/i.test(text.slice(Math.max(0, start - 6), start)) ? start - 5 : start;
}

function endWithRelative(text: string, end: number): number {
  return end + (/^,? (?:who|which|that)\b/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}
