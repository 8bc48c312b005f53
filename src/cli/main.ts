#!/usr/bin/env node
import { run } from './index.js';

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    if (stream === process.stdout) process.stderr.write(`error: the output cannot be written: ${error.message}\n`);
    process.exit(1);
  });
}

function interrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

const { stdout, stderr, env } = process;
// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), { stdout, stderr, env, interrupt });
