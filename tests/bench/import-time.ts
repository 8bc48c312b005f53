import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BUILT, isBuilt } from './built.js';
import { median } from './clock.js';

const RUNS = 7;

/** How long a fresh process takes to import the built package. */
export async function printImport(): Promise<void> {
  if (!(await isBuilt())) {
    console.log('cold import            not measured: run `npm run build` first');
    return;
  }
  const code = `const start = performance.now(); await import(${JSON.stringify(BUILT.href)}); console.log(performance.now() - start)`;
  const times: number[] = [];
  let printed = '';
  for (let run = 0; run < RUNS; run++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    const lines = stdout.trim().split('\n');
    times.push(Number(lines.at(-1)));
    printed ||= lines.slice(0, -1).join('\n');
  }
  console.log(`cold import            ${median(times).toFixed(0)} ms (median of ${RUNS} processes)`);
  console.log(`printed at import      ${printed === '' ? 'nothing' : JSON.stringify(printed)}`);
}
