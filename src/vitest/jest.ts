import { matchers, type StandpointMatchers } from './matchers.js';

export { matchers, type QuotedFrom, type ShownDifference, type StandpointMatchers } from './matchers.js';

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the declaration it is merged with says so
    interface Matchers<R, T = {}> extends StandpointMatchers<R> {}
  }
}

// Where Jest puts no globals, whoever imports this calls `expect.extend(matchers)`.
const jest = globalThis as { readonly expect?: { extend(matchers: object): void } };
jest.expect?.extend(matchers);
