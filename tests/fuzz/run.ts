import { checkOf } from './checks.js';
import { randomFrom } from './inputs.js';

/** An input that failed: its own seed makes it again. */
export interface Failure {
  readonly seed: number;
  readonly kind: string;
  readonly error: unknown;
}

/** Tries `count` inputs, of which each follows from `seed` and its number. Stops after ten failures. */
export async function fuzz(
  count: number,
  seed: number,
  onProgress?: (done: number) => void,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (let number = 0; number < count && failures.length < 10; number++) {
    const own = (Math.imul(seed, 0x9e3779b1) + number) >>> 0;
    const random = randomFrom(own);
    const [kind, check] = checkOf(random);
    try {
      await check(random);
    } catch (error) {
      failures.push({ seed: own, kind, error });
    }
    onProgress?.(number + 1);
  }
  return failures;
}
