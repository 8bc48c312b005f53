import { expect, it } from 'vitest';
import * as standpoint from '../../src/index.js';
import { canary } from './canary.mjs';

// Which bytes these are changes with every model; that they are the same everywhere is seen by .ci/canary.
it('reads the sentences of the canary to the same bytes twice', async () => {
  const first = await canary(standpoint);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await canary(standpoint)).toBe(first);
});
