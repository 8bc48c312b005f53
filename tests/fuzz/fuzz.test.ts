import { expect, it } from 'vitest';
import { fuzz } from './run.js';

it('two thousand odd inputs are read or refused in words', async () => {
  const seed = 14;
  expect({ seed, failures: await fuzz(2000, seed) }).toEqual({ seed, failures: [] });
});
