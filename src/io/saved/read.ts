import * as v from 'valibot';
import { checkSummary } from '../../compare/index.js';
import { messageOf, StandpointError } from '../../core/index.js';
import type { Analysis, Summary } from '../../model/index.js';
import { analysisSchema, SCHEMA } from './analysis-schema.js';
import { type CompactAnalysis, expandAnalysis } from './compact.js';

/** What an earlier run saved, told apart by its `schema`. */
export type Saved = Analysis | Summary;

/** True for a record of any version that this library saves; articles have no such schema. */
export function isSaved(record: unknown): boolean {
  return /^standpoint\/(?:analysis|compact|summary)@/.test(String(schemaOf(record)));
}

/**
 * The analysis or summary of a record, each checked as a whole.
 * @throws StandpointError `invalid-data`, beginning with `where`, for what is none of this version
 */
export function readSaved(value: unknown, where: string): Saved {
  const schema = schemaOf(value);
  return String(schema).startsWith('standpoint/summary@') ? readSummary(value, where) : readAnalysis(value, where);
}

/** Likewise, of an analysis, compact or not. */
export function readAnalysis(value: unknown, where: string): Analysis {
  const schema = schemaOf(value);
  const isCompact = schema === 'standpoint/compact@1';
  if (schema !== SCHEMA && !isCompact) {
    refuse(
      where,
      `"schema" is ${JSON.stringify(schema) ?? 'missing'}, expected "${SCHEMA}": analyze the articles again`,
    );
  }
  // What a compact form holds is looked at once it is expanded.
  const whole = isCompact ? named(where, () => expandAnalysis(value as CompactAnalysis)) : value;
  const result = v.safeParse(analysisSchema, whole);
  if (!result.success) {
    const [issue] = result.issues;
    refuse(where, `${v.getDotPath(issue) ?? 'the analysis'}: ${issue.message}`);
  }
  // The schema checks what it names and lets newer fields pass; the type is the same thing said in TypeScript.
  return whole as Analysis;
}

/** Likewise, of a summary. */
export function readSummary(value: unknown, where: string): Summary {
  // Whatever it is, the check looks at all of it.
  named(where, () => checkSummary(value as Summary));
  return value as Summary;
}

function schemaOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
}

function named<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    return refuse(where, messageOf(cause), cause);
  }
}

function refuse(where: string, why: string, cause?: unknown): never {
  throw new StandpointError('invalid-data', `${where}: ${why}`, { cause });
}
