import { streamWork } from '../../io/index.js';

/** True when the first thing below the paths is a summary, which brings its question with it. Standard input is not looked into. */
export async function holdsSummaries(paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0 || paths.includes('-')) return false;
  for await (const first of streamWork(paths)) return 'schema' in first && first.schema === 'standpoint/summary@1';
  return false;
}
