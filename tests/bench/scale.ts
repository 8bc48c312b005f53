/**
 * Prints how long large corpora take and how much memory: a thousand analyses summarized and compared, many articles
 * grouped into events, and many analyses summarized in parts, merged and compared. All of them are generated. Run it with
 * `npm run bench:scale`, which gives the heap less than 1 GB; `-- 10000` after it asks for another size than 100,000.
 */
import { compareSummary } from '../../src/compare/index.js';
import { mergeAll, summarize } from '../../src/compare/summary/index.js';
import { groupByEvent } from '../../src/events/index.js';
import type { Analysis, Question, Summary } from '../../src/model/index.js';
import { generatedArticles } from './generated.js';
import { generatedAnalyses } from './generated-analyses.js';

const count = Number(process.argv[2] ?? 100_000);
const QUESTIONS: readonly Question[] = [
  { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' },
  { kind: 'stance', actors: ['RUS', 'IRN'], by: 'outlet' },
];
/** Analyses read before they are summarized and forgotten. */
const PART = 250;

const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
let peak = 0;
const look = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

/** What a step took; processor time too, because another program may be running. */
function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  const cpu = process.cpuUsage();
  peak = 0;
  look();
  const result = work();
  look();
  const { user, system } = process.cpuUsage(cpu);
  const wall = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(58)} ${wall} s (${((user + system) / 1e6).toFixed(1)} s of processor time), ${megabytes(peak)}`,
  );
  return result;
}

function summarizeInParts(question: Question): Summary {
  const parts: Summary[] = [];
  let part: Analysis[] = [];
  const flush = () => {
    parts.push(summarize(part, question));
    part = [];
    // By tens: a summary keeps no more sentences than it needs, but many small ones keep all.
    if (parts.length >= 10) parts.splice(0, parts.length, mergeAll(parts));
    look();
  };
  for (const analysis of generatedAnalyses(count, { outlets: 8, perEvent: 30 })) {
    part.push(analysis);
    if (part.length === PART) flush();
  }
  flush();
  return mergeAll(parts);
}

const few = [...generatedAnalyses(1000, { outlets: 10, perEvent: 20 })];
for (const question of QUESTIONS) {
  const summary = timed(`1,000 analyses summarized, ${question.kind}`, () => summarize(few, question));
  timed(`… and compared, 10 outlets`, () => compareSummary(summary));
}
for (const question of QUESTIONS) {
  const summary = timed(`${count} analyses generated, summarized, merged, ${question.kind}`, () =>
    summarizeInParts(question),
  );
  timed('… and compared, 8 outlets', () => compareSummary(summary, { onProgress: look }));
}
const { articles, gold } = generatedArticles(count);
const { events } = timed(`${count} articles grouped into events`, () => groupByEvent(articles, { onProgress: look }));
console.log(`${events.length} events were found where there are ${new Set(gold).size}`);
