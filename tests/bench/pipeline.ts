import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Article, fullText } from '../../src/model/index.js';
import { builtAnalyze } from './built.js';
import { clock } from './clock.js';

const ROUNDS = 5;

/**
 * The whole analysis against wink-nlp's full pipe, by turns on each text, so that whatever else the machine does falls on
 * both alike; the least disturbed of five rounds, after one to warm up.
 */
export async function printPipeline(articles: readonly Article[]): Promise<void> {
  const { analyze, from } = await builtAnalyze();
  const nlp = winkNLP(model);
  const texts = articles.map(fullText);
  const tokens = texts.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0);
  let own = Number.POSITIVE_INFINITY;
  let theirs = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    let analysing = 0;
    let piping = 0;
    for (const [i, article] of articles.entries()) {
      analysing += clock(() => analyze(article));
      piping += clock(() => nlp.readDoc(texts[i]!));
    }
    if (round === 0) continue;
    own = Math.min(own, analysing);
    theirs = Math.min(theirs, piping);
  }
  const rate = (ms: number) => `${Math.round(tokens / ms)} k tokens/s`;
  console.log(`${tokens} tokens (wink-nlp's count); ${from}`);
  console.log(`whole analysis        ${rate(own)}   ${((1000 * own) / tokens).toFixed(2)} µs a token`);
  console.log(`wink-nlp's full pipe  ${rate(theirs)}   ${((1000 * theirs) / tokens).toFixed(2)} µs a token`);
  console.log(`ratio                 ${(theirs / own).toFixed(2)}\n`);
}
