/**
 * Prints what very many articles would take, from what an article, a row of a summary and its merging take here: `npm run build`, then
 * `npx tsx tests/bench/extrapolate.ts [articles]`, 100,000,000 without. Everything but comparing grows with the articles alone, so
 * a straight line is right; comparing is bounded by its quotas and measured by outlets.ts.
 */
import { gzipSync } from 'node:zlib';
import { mergeAll, summarize } from '../../src/compare/summary/index.js';
import { compactAnalysis, readArticles } from '../../src/io/index.js';
import type { Question, Summary } from '../../src/model/index.js';
import { builtAnalyze } from './built.js';
import { generatedAnalyses } from './generated-analyses.js';

const count = Number(process.argv[2] ?? 1e8);
const QUESTION: Question = { kind: 'stance', actors: ['RUS', 'IRN'], by: 'outlet' };
/** Bytes of summaries that a process of Node's usual heap (4 GB) holds as objects, some three times their JSON. */
const HELD = 1.2e9;
const OUTLETS = 20;
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** Seconds of processor time that one of `units` takes. */
function secondsEach(units: number, work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6 / units;
}

const { analyze, from } = await builtAnalyze();
const articles = (await readArticles(`${import.meta.dirname}/../../corpus`)).slice(0, 40);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / articles.length;
const analyses = articles.map((article) => analyze(article));
const perArticle = secondsEach(articles.length, () => {
  for (const article of articles) analyze(article);
});
const compact = analyses.map((analysis) => JSON.stringify(compactAnalysis(analysis)));
const packed = gzipSync(compact.join('\n')).length / compact.length;

const rows = 20_000;
const parts: Summary[] = [];
const generated = [...generatedAnalyses(rows, { outlets: OUTLETS, perEvent: 30 })];
const perSummary = secondsEach(rows, () => {
  for (let i = 0; i < rows; i += 1000) parts.push(summarize(generated.slice(i, i + 1000), QUESTION));
});
let merged = parts[0]!;
// Each row is copied once for every time the parts double.
const perMerge = secondsEach(rows * Math.log2(parts.length), () => {
  merged = mergeAll(parts);
});
const bare = merged.rows.filter(({ sentences }) => sentences.length === 0);
const perRow = bytesOf(bare) / bare.length;
const quotable = bytesOf(merged.rows) - bare.length * perRow;

const hours = (seconds: number) => `${(seconds / 3600).toFixed(seconds < 36_000 ? 1 : 0)} core hours`;
const size = (bytes: number) => (bytes < 1e9 ? `${(bytes / 1e6).toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`);
const line = (name: string, each: string, all: string) => console.log(`${name.padEnd(40)} ${each.padEnd(22)} ${all}`);
const ms = (seconds: number) => `${(1000 * seconds).toFixed(seconds < 1e-3 ? 3 : 1)} ms`;
console.log(
  `${count.toLocaleString('en')} articles of ${Math.round(words)} words, analysed by the ${from}; stance toward two actors\n`,
);
line('step', 'an article', 'all');
line('analysis', ms(perArticle), hours(count * perArticle));
line('summarizing an analysis', ms(perSummary), hours(count * perSummary));
line('merging, a row each time parts double', ms(perMerge), hours(count * perMerge * Math.log2(count / 1000)));
line('compact analyses, packed', `${(packed / 1000).toFixed(1)} kB`, size(count * packed));
line('summary: a row without sentences', `${(perRow / 1000).toFixed(2)} kB`, size(count * perRow));
line('summary: sentences, 120 articles a group', '', size(quotable));

const most = HELD / perRow;
console.log(
  `\nOne process holds a summary of some ${(most / 1e6).toFixed(1)} million articles (${size(HELD)} of JSON).`,
);
if (count > most) {
  const each = Math.floor(most / OUTLETS);
  console.log(
    `Beyond that sample articles before they are analysed, by a hash of their id so that every engine draws the same: 1 in ${Math.ceil(count / most)} keeps\n` +
      `${each.toLocaleString('en')} articles of each of ${OUTLETS} outlets, whose means are then known to ±${(1.96 * (0.4 / Math.sqrt(each))).toFixed(4)} (at a spread of 0.4 between articles). The analysis takes ${hours(most * perArticle)} then.`,
  );
}
