/**
 * Prints how much memory the command takes for many articles, one question and one process: `npm run build`, then
 * `npx tsx tests/bench/memory.ts [articles] [words]`, 10,000 of 150 words without. Articles are the sentences of the example corpus,
 * shuffled. The peak is what Linux says of the process (VmHWM).
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles, writeJsonl } from '../../src/io/index.js';
import type { Article } from '../../src/model/index.js';
import { generator } from '../../src/stats/index.js';

const count = Number(process.argv[2] ?? 10_000);
const words = Number(process.argv[3] ?? 150);
const root = join(import.meta.dirname, '..', '..');

async function* shuffled(): AsyncGenerator<Article> {
  const corpus = await readArticles(join(root, 'corpus'));
  const sentences = corpus.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)).filter(({ length }) => length > 20);
  const random = generator(1, 'memory');
  for (let i = 0; i < count; i++) {
    let text = '';
    for (let n = 0; n < words; ) {
      const sentence = sentences[random.below(sentences.length)]!;
      text += `${sentence} `;
      n += sentence.split(' ').length;
    }
    // Five years of them: a day to come would be warned of.
    const day = new Date(1_600_000_000_000 + (i % 43_800) * 3_600_000).toISOString().slice(0, 10);
    yield { id: `a${i}`, outlet: `Outlet ${i % 8}`, date: day, text };
  }
}

/** Megabytes at the peak, and seconds. */
async function measured(args: readonly string[]): Promise<{ peak: number; seconds: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
  }, 200);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`standpoint ${args[0]} ended with ${code}`);
  return { peak, seconds: (performance.now() - start) / 1000 };
}

const folder = await mkdtemp(join(tmpdir(), 'standpoint-memory-'));
try {
  const articles = join(folder, 'articles.jsonl');
  const summary = join(folder, 'all.summary');
  await writeJsonl(articles, shuffled());
  const runs: readonly (readonly [string, readonly string[]])[] = [
    ['summarize', ['summarize', articles, '--stance', 'RUS', '--out', summary]],
    ['compare all.summary', ['compare', summary, '--json']],
    ['analyze --out', ['analyze', articles, '--out', join(folder, 'analyses.jsonl.gz')]],
  ];
  for (const [name, args] of runs) {
    const { peak, seconds } = await measured(args);
    console.log(
      `${name.padEnd(22)} ${count} articles of ${words} words: ${Math.round(peak)} MB at the peak, ${seconds.toFixed(0)} s`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
