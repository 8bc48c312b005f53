// Fills a BullMQ queue with batches of articles, keeps two workers alive of which one is killed at random every now and then, and
// ends when every batch is done: node run.mjs PACKAGES PORT ARTICLES.jsonl FOLDER KILLS --between RUS,IRN
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';

const [, , packages, port, articles, folder, kills, ...question] = process.argv;
const { Queue } = createRequire(`${packages}/`)('bullmq');
const BATCH = 8;

const queue = new Queue('articles', { connection: { host: '127.0.0.1', port: Number(port) } });
const lines = readFileSync(articles, 'utf8').trimEnd().split('\n');
for (let from = 0; from < lines.length; from += BATCH) {
  const batch = lines.slice(from, from + BATCH).join('\n');
  await queue.add('batch', { lines: batch }, { attempts: 1000, backoff: 100 });
}

let isOver = false;
const workers = new Set();
function start() {
  const worker = spawn('node', [new URL('worker.mjs', import.meta.url).pathname, packages, port, folder, ...question], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  workers.add(worker);
  worker.on('close', () => {
    workers.delete(worker);
    if (!isOver) start();
  });
}
start();
start();

let killed = 0;
const end = Date.now() + 180_000;
for (;;) {
  await pause(700 + Math.random() * 800);
  const { waiting, active, delayed } = await queue.getJobCounts('waiting', 'active', 'delayed');
  if (waiting + active + delayed === 0) break;
  if (Date.now() > end) throw new Error(`${waiting} batches wait and ${active} are at work after three minutes`);
  if (active === 0 || killed >= Number(kills)) continue;
  const victim = [...workers][Math.floor(Math.random() * workers.size)];
  victim?.kill('SIGKILL');
  killed++;
}
isOver = true;
const done = await queue.getJobCountByTypes('completed');
for (const worker of workers) worker.kill('SIGKILL');
await queue.close();
console.error(`${done} batches were done; ${killed} workers were killed on the way`);
if (done !== Math.ceil(lines.length / BATCH)) process.exit(1);
