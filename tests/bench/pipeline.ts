import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Article, fullText } from '../../src/model/index.js';
import { builtAnalyze } from './built.js';
import { clock } from './clock.js';

const ROUNDS = 5;

/**
 * The whole analysis against wink-nlp's full pipe, by turns on each text, so that whatever else the machine does falls on
 * both alike; of five rounds, after one to warm up, the least disturbed for each text.
 */
export async function printPipeline(articles: readonly Article[]): Promise<void> {
  const { analyze, from } = await builtAnalyze();
  const nlp = winkNLP(model);
  const texts = articles.map(fullText);
  const tokens = texts.reduce((total, text) => total + nlp.readDoc(text).tokens().length(), 0);
  const least = texts.map(() => [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number]);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, article] of articles.entries()) {
      const spent = [clock(() => analyze(article)), clock(() => nlp.readDoc(texts[i]!))] as const;
      if (round > 0) least[i] = [Math.min(least[i]![0], spent[0]), Math.min(least[i]![1], spent[1])];
    }
  }
  const own = sum(least.map(([each]) => each));
  const theirs = sum(least.map(([, each]) => each));
  const rate = (ms: number) => `${Math.round(tokens / ms)} k tokens/s`;
  console.log(`${tokens} tokens (wink-nlp's count); ${from}`);
  console.log(`whole analysis        ${rate(own)}   ${((1000 * own) / tokens).toFixed(2)} µs a token`);
  console.log(`wink-nlp's full pipe  ${rate(theirs)}   ${((1000 * theirs) / tokens).toFixed(2)} µs a token`);
  console.log(`ratio                 ${(theirs / own).toFixed(2)}\n`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
