/** Codes the articles of a test in a process of its own, which the test may end in the middle: address, cache. */
import { createPipeline } from '../../src/index.js';
import { chatCompletions, codebookReader } from '../../src/llm/index.js';
import { PLAIN, RECKLESS, WELCOME } from './articles.js';

export const MANY = [0, 1, 2].flatMap((round) =>
  [RECKLESS, WELCOME, PLAIN].map((article) => {
    return { ...article, id: `${article.id}${round}`, text: `${article.text} It was day ${round} of the talks.` };
  }),
);

const [baseUrl, cache] = process.argv.slice(2);
if (baseUrl?.startsWith('http') && cache !== undefined) {
  const model = chatCompletions({ baseUrl, model: 'test-model' });
  const reader = codebookReader({ model, cache, between: [['RUS', 'IRN']], concurrency: 2 });
  const codings: unknown[] = [];
  for await (const { coding } of createPipeline({ reader }).stream(MANY)) codings.push(coding);
  process.stdout.write(JSON.stringify(codings));
}
