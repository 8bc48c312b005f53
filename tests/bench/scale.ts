/**
 * Prints how long large corpora take and how much memory: grouping into events, summarizing, comparing. The articles and
 * analyses are generated. Run it with `npm run bench:scale`, a number after it for another size than 100,000.
 */
import { groupByEvent } from '../../src/group/index.js';
import { generatedArticles } from './generated.js';

const count = Number(process.argv[2] ?? 100_000);
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
const seconds = (from: number, cpu: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(cpu);
  return `${((performance.now() - from) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time)`;
};

{
  const { articles, gold } = generatedArticles(count);
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const cpu = process.cpuUsage();
  let peak = before;
  const {
    events,
    copies,
    articles: grouped,
  } = groupByEvent(articles, {
    onProgress: (done) => {
      if (done % 100 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    },
  });
  console.log(
    `${count} articles into ${events.length} events of ${new Set(gold).size}, ${copies.length} texts with copies: ${seconds(start, cpu)}`,
  );
  console.log(`memory: ${megabytes(before)} before, ${megabytes(Math.max(peak, process.memoryUsage.rss()))} at most`);
  void grouped;
}
