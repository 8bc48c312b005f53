import { access } from 'node:fs/promises';
import type { analyze, analyzeAll } from '../../src/analyze.js';

export const BUILT = new URL('../../dist/index.js', import.meta.url);

interface Built {
  readonly analyze: typeof analyze;
  readonly analyzeAll: typeof analyzeAll;
}

/**
 * The library as users get it, from the built package where there is one: the source run through tsx keeps the name of every
 * inner function, which costs some ten percent.
 */
export async function built(): Promise<Built & { readonly from: string }> {
  // The build is made from the very functions whose types are named.
  if (await isBuilt()) return { ...((await import(BUILT.href)) as Built), from: 'built package' };
  return { ...(await import('../../src/analyze.js')), from: 'source; `npm run build` for the built package' };
}

export async function isBuilt(): Promise<boolean> {
  return access(BUILT).then(
    () => true,
    () => false,
  );
}
