import * as v from 'valibot';
import { StandpointError } from '../core/index.js';
import type { Analysis } from '../model/index.js';
import { analysisSchema, SCHEMA } from './analysis-schema.js';
import { streamJsonl } from './jsonl.js';

/**
 * Analyses from a JSON Lines file (also `.gz`), as `standpoint analyze` writes them. Each is checked against the schema.
 * @throws unreadable when the file cannot be opened; invalid-data, with file and line, for anything that is no analysis of this version
 */
export async function readAnalyses(path: string): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  for await (const row of streamJsonl(path)) {
    const fail = (message: string): never => {
      throw new StandpointError('invalid-data', `${path}:${row.line}: ${message}`);
    };
    if ('error' in row) fail(`no JSON: ${row.error}`);
    else analyses.push(decodeAnalysis(row.value, fail));
  }
  return analyses;
}

function decodeAnalysis(value: unknown, fail: (message: string) => never): Analysis {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  if (schema !== SCHEMA)
    fail(`"schema" is ${JSON.stringify(schema) ?? 'missing'}, expected "${SCHEMA}": analyze the articles again`);
  const result = v.safeParse(analysisSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    fail(`${v.getDotPath(issue) ?? 'the analysis'}: ${issue.message}`);
  }
  // The schema checks what it names and lets newer fields pass; the type is the same thing said in TypeScript.
  return value as Analysis;
}
