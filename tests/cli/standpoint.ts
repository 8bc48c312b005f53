import { run } from '../../src/cli/index.js';

/** Runs a command without a terminal: its exit code, and what it wrote. */
export async function standpoint(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (held: string[]) => ({ write: (text: string) => held.push(text) });
  const code = await run(args, { stdout: sink(out), stderr: sink(err), env: {} });
  return { code, out: out.join(''), err: err.join('') };
}
