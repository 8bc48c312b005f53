import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/analyze.js';
import { type Article, fullText } from '../../src/model/index.js';
import { clock, median } from './clock.js';

const ROUNDS = 5;

/** The whole analysis against wink-nlp's full pipe, by turns, median of five rounds after one to warm up. */
export function printPipeline(articles: readonly Article[]): void {
  const nlp = winkNLP(model);
  const texts = articles.map(fullText);
  const tokens = texts.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0);
  const whole = () => articles.forEach((article) => void analyze(article));
  const wink = () => texts.forEach((text) => void nlp.readDoc(text));
  whole();
  wink();
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(clock(whole));
    theirs.push(clock(wink));
  }
  const rate = (ms: number) => `${Math.round(tokens / ms)} k tokens/s`;
  console.log(`${tokens} tokens (wink-nlp's count)`);
  console.log(`whole analysis        ${rate(median(own))}   ${((1000 * median(own)) / tokens).toFixed(2)} µs a token`);
  console.log(
    `wink-nlp's full pipe  ${rate(median(theirs))}   ${((1000 * median(theirs)) / tokens).toFixed(2)} µs a token`,
  );
  console.log(`ratio                 ${(median(theirs) / median(own)).toFixed(2)}\n`);
}
