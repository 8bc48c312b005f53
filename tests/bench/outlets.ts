/**
 * Prints how long it takes to compare many articles of many outlets from their summary, which is generated:
 * `npx tsx tests/bench/outlets.ts [articles] [outlets] [relationship|stance]`, 100,000 of 20 without.
 */
import { compareSummary } from '../../src/compare/index.js';
import { gather } from '../../src/compare/summary/index.js';
import type { Question } from '../../src/model/index.js';
import { generatedAnalyses } from './generated-analyses.js';

const count = Number(process.argv[2] ?? 100_000);
const outlets = Number(process.argv[3] ?? 20);
const QUESTIONS: readonly Question[] = [
  { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' },
  { kind: 'stance', actors: ['RUS', 'IRN'], by: 'outlet' },
];
const questions = QUESTIONS.filter(({ kind }) => (process.argv[4] ?? kind) === kind);
const gathering = gather(questions);
for (const analysis of generatedAnalyses(count, { outlets, perEvent: 30 })) gathering.add(analysis);
for (const summary of gathering.summaries()) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const { channels } = compareSummary(summary);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (microseconds: number) => (microseconds / 1e6).toFixed(1);
  const wall = seconds(1000 * (performance.now() - start));
  const { kind } = summary.question;
  console.log(
    `${kind}: ${summary.rows.length} articles of ${outlets} outlets on ${channels.length} channels compared in ${wall} s (${seconds(user + system)} s of processor time)`,
  );
}
