import { access } from 'node:fs/promises';
import type { analyze as Analyze } from '../../src/analyze.js';

export const BUILT = new URL('../../dist/index.js', import.meta.url);

/**
 * `analyze` as users get it, from the built package where there is one: the source run through tsx keeps the name of every
 * inner function, which costs some ten percent.
 */
export async function builtAnalyze(): Promise<{ readonly analyze: typeof Analyze; readonly from: string }> {
  if (await isBuilt()) {
    // The build is made from the very function whose type is named.
    const { analyze } = (await import(BUILT.href)) as { analyze: typeof Analyze };
    return { analyze, from: 'built package' };
  }
  const { analyze } = await import('../../src/analyze.js');
  return { analyze, from: 'source; `npm run build` for the built package' };
}

export async function isBuilt(): Promise<boolean> {
  return access(BUILT).then(
    () => true,
    () => false,
  );
}
