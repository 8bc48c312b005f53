// A worker of a BullMQ queue: each job is a batch of articles, which goes through the filter into a file of its own.
// It may be killed at any time: the queue then hands its job to another, and the merge counts a batch once that was done twice.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const [, , packages, port, folder, ...question] = process.argv;
const { Worker } = createRequire(`${packages}/`)('bullmq');
const cli = new URL('../../../dist/cli.js', import.meta.url).pathname;

function summarized(lines, out) {
  return new Promise((resolve, reject) => {
    const filter = spawn('node', [cli, 'summarize', '-', ...question, '--out', out], {
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    filter.on('error', reject);
    filter.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the filter ended with ${code}`))));
    filter.stdin.end(lines);
  });
}

const worker = new Worker(
  'articles',
  async ({ id, data }) => summarized(data.lines, `${folder}/${id}-${process.pid}.summary`),
  {
    connection: { host: '127.0.0.1', port: Number(port) },
    // Small, so that the job of a worker that died is soon done by another.
    lockDuration: 1500,
    stalledInterval: 500,
    maxStalledCount: 1000,
  },
);
worker.on('error', (error) => console.error(error.message));
