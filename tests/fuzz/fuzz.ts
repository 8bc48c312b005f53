/** `npm run fuzz -- 200000 [seed]`: tries so many inputs and prints the seed, and those that fail. */
import { fuzz } from './run.js';

const count = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
process.stdout.write(`${count} inputs, seed ${seed}\n`);
const failures = await fuzz(count, seed, (done) => {
  if (done % 5000 === 0) process.stdout.write(`${done}\n`);
});
for (const { kind, seed: own, error } of failures) {
  process.stdout.write(`${kind} ${own}: ${error instanceof Error ? error.stack : String(error)}\n`);
}
process.stdout.write(`${failures.length} failures\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
