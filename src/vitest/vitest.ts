/**
 * Matchers for tests of a comparison, for Vitest; `standpoint/jest` has the same for Jest.
 * @module standpoint/vitest
 */

import { expect } from 'vitest';
import { matchers, type StandpointMatchers } from './matchers.js';

export { matchers, type QuotedFrom, type ShownDifference, type StandpointMatchers } from './matchers.js';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration it is merged with says so
  interface Matchers<T = any> extends StandpointMatchers<T> {}
}

expect.extend(matchers);
