import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Article, fullText } from '../../src/model/index.js';
import { built } from './built.js';
import { clock } from './clock.js';

const ROUNDS = 5;
/** Articles that are given at once, as a corpus is. */
const TOGETHER = 12;

/**
 * The whole analysis against wink-nlp's full pipe, by turns, so that whatever else the machine does falls on both alike; of
 * five rounds, after one to warm up, the least disturbed for each turn. Once text by text and once a dozen texts a turn.
 */
export async function printPipeline(articles: readonly Article[]): Promise<void> {
  const { analyze, analyzeAll, from } = await built();
  const nlp = winkNLP(model);
  const tokens = articles.reduce((sum, article) => sum + nlp.readDoc(fullText(article)).tokens().length(), 0);
  console.log(`${tokens} tokens (wink-nlp's count); ${from}`);
  const pipe = (group: readonly Article[]) => group.forEach((article) => nlp.readDoc(fullText(article)));
  const alone = articles.map((article) => [article]);
  print(
    'one by one',
    tokens,
    compete(alone, (group) => group.forEach((article) => analyze(article)), pipe),
  );
  print(
    'a dozen at a time',
    tokens,
    compete(dozens(articles), (group) => analyzeAll(group), pipe),
  );
}

/** Groups without two variations of one article, which would share their words. */
function dozens(articles: readonly Article[]): Article[][] {
  const groups: Article[][] = Array.from({ length: Math.ceil(articles.length / TOGETHER) }, () => []);
  for (const [i, article] of articles.entries()) groups[i % groups.length]!.push(article);
  return groups;
}

type Work = (group: readonly Article[]) => unknown;

/** Milliseconds of both on all groups. */
function compete(groups: readonly (readonly Article[])[], own: Work, theirs: Work): readonly [number, number] {
  const least = groups.map(() => [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number]);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, group] of groups.entries()) {
      const spent = [clock(() => own(group)), clock(() => theirs(group))] as const;
      if (round > 0) least[i] = [Math.min(least[i]![0], spent[0]), Math.min(least[i]![1], spent[1])];
    }
  }
  return [sum(least.map(([each]) => each)), sum(least.map(([, each]) => each))];
}

function print(how: string, tokens: number, [own, theirs]: readonly [number, number]): void {
  const rate = (ms: number) =>
    `${Math.round(tokens / ms)} k tokens/s   ${((1000 * ms) / tokens).toFixed(2)} µs a token`;
  console.log(`${how}`);
  console.log(`  whole analysis        ${rate(own)}`);
  console.log(`  wink-nlp's full pipe  ${rate(theirs)}`);
  console.log(`  ratio                 ${(theirs / own).toFixed(2)}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
