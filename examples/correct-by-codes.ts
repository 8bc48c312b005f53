import { analyzeAll, correctWithGold, summarize } from 'standpoint';
import { goldOf, planCoding, readCodings } from 'standpoint/llm';
import { readArticles } from 'standpoint/node';

const question = { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' } as const;
const summary = summarize(analyzeAll(await readArticles('corpus')), question); // the cheap reader, on every article

const plan = planCoding(summary, { perGroup: 6 }); // which articles to have coded, were there no codes yet
for (const { group, articles, coded, width } of plan.groups) {
  console.log(`${group}: ${coded} of ${articles} to code, interval ${width.toFixed(2)} wide`);
}

const gold = goldOf(await readCodings('corpus/codes.jsonl'), question); // recorded: 16 articles, whole events
const { channels } = correctWithGold(summary, { gold, minGold: 4 });
for (const { group, estimate } of channels.find(({ id }) => id === 'appraisal')!.groups) {
  if (estimate.kind !== 'estimate') continue;
  const { low, high } = estimate.interval;
  console.log(`${group}: ${estimate.mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`);
}
