import { StandpointError } from '../../core/index.js';
import type { Analysis, Summary } from '../../model/index.js';
import { streamJsonl } from '../jsonl.js';
import { readAnalysis, readSummary } from './read.js';

/**
 * Analyses from a JSON Lines file (also `.gz`), compact or not, as `standpoint analyze` writes them. Each is checked against the schema.
 * @throws unreadable when the file cannot be opened; invalid-data, with file and line, for anything that is no analysis of this version
 */
export async function readAnalyses(path: string): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  for await (const { value, where } of values(path)) analyses.push(readAnalysis(value, where));
  return analyses;
}

/**
 * The summaries of a JSON Lines file (also `.gz`), or of standard input where the path is `-`, one a line, each checked.
 * @throws unreadable; invalid-data, with file, line and path of the field, for what is no summary of this version
 */
export async function* readSummaries(path: string): AsyncGenerator<Summary> {
  for await (const { value, where } of values(path)) yield readSummary(value, where);
}

async function* values(path: string): AsyncGenerator<{ value: unknown; where: string }> {
  for await (const row of streamJsonl(path)) {
    const where = `${path}:${row.line}`;
    if ('error' in row) throw new StandpointError('invalid-data', `${where}: no JSON: ${row.error}`);
    yield { value: row.value, where };
  }
}
