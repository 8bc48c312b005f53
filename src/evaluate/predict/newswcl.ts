import type { Segment } from '../../model/index.js';
import { createPipeline } from '../../pipeline.js';
import { signsOf } from '../baselines/index.js';
import { answerAll, type Group } from '../groups.js';
import { isActorChain, type NewsWclAnswer, newsWclMentionsF1, newsWclPortrayalF1 } from '../metrics/index.js';
import type { EvaluatedParts } from '../pipeline.js';
import { type NewsWclRow, newsWclRow } from '../rows/index.js';
import { registryOfChains } from './chain-registry.js';
import { detokenize } from './detokenize.js';
import { headsOfMention } from './mention-head.js';

export const newswcl: Group = {
  name: 'newswcl',
  needs: ['newswcl50'],
  run(input) {
    const { rows, answers, predictions } = answerAll(input.read('newswcl50', newsWclRow), input, (row) =>
      answerNewsWcl(row, input.pipeline),
    );
    return {
      metrics: { 'newswcl.mentions.f1': newsWclMentionsF1(rows, answers) },
      baselines: { 'newswcl.portrayal.f1': newsWclPortrayalF1(rows, answers) },
      predictions,
    };
  },
};

function answerNewsWcl(row: NewsWclRow, pipeline: EvaluatedParts): NewsWclAnswer {
  const { text, segments, starts } = layOut(row);
  const { registry, chainOf } = registryOfChains([...row.chains.keys()].filter(isActorChain), pipeline.registry);
  const article = { id: row.id, outlet: 'unknown', language: 'en', text, segments };
  const { mentions } = createPipeline({ ...pipeline, registry, discover: false }).document(article);
  return {
    id: row.id,
    mentions: mentions.flatMap((mention) =>
      headsOfMention(mention, registry.get(mention.actor)?.kind ?? 'group', row.sentences, starts).flatMap((head) => {
        // "The Trump administration" is the state's.
        const whole = head.isGroup ? registry.get(mention.actor)?.partOf : undefined;
        const chain = chainOf.get(whole ?? mention.actor);
        return chain === undefined ? [] : [{ actor: chain, sentence: head.sentence, token: head.token }];
      }),
    ),
    portrayals: signsOf(row),
  };
}

/** The sentences as running text: the first is the headline, the rest one paragraph. */
function layOut(row: NewsWclRow): { text: string; segments: Segment[]; starts: number[][] } {
  let text = '';
  const starts: number[][] = [];
  const ends: number[] = [];
  for (const [i, tokens] of row.sentences.entries()) {
    const sentence = detokenize(tokens);
    if (i > 0) text += i === 1 ? '\n\n' : ' ';
    starts.push(sentence.starts.map((start) => start + text.length));
    text += sentence.text;
    ends.push(text.length);
  }
  const segments: Segment[] = [{ kind: 'headline', span: { start: 0, end: ends[0] ?? 0 }, scored: true }];
  const body = starts[1]?.[0];
  if (body !== undefined) segments.push({ kind: 'paragraph', span: { start: body, end: text.length }, scored: true });
  return { text, segments, starts };
}
