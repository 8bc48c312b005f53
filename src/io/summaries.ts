import * as v from 'valibot';
import { StandpointError } from '../core/index.js';
import type { Summary } from '../model/index.js';
import { streamJsonl } from './jsonl.js';

const whole = v.pipe(v.number(), v.safeInteger());
const cell = v.nullable(v.string());
const SCHEMA = 'standpoint/summary@1';

/** Shape of a `Summary`; fields it does not know are let pass. */
const summarySchema = v.looseObject({
  schema: v.literal(SCHEMA),
  question: v.looseObject({ kind: v.string(), by: v.string() }),
  made: v.array(v.string()),
  actors: v.array(v.looseObject({ id: v.string(), name: v.string(), kind: v.string() })),
  rows: v.array(
    v.looseObject({
      article: v.string(),
      hash: v.string(),
      group: v.string(),
      event: cell,
      date: cell,
      title: cell,
      url: cell,
      measures: v.record(
        v.string(),
        v.looseObject({
          value: whole,
          observations: whole,
          blocks: v.array(whole),
          prior: whole,
          evidence: v.array(
            v.looseObject({ at: whole, score: whole, strength: whole, cues: v.array(v.looseObject({})) }),
          ),
        }),
      ),
      sentences: v.array(v.looseObject({ text: v.string(), segment: v.string() })),
      wording: v.nullable(v.looseObject({ counts: v.string(), words: whole, at: v.array(whole) })),
    }),
  ),
  warnings: v.array(v.looseObject({ code: v.string(), message: v.string() })),
});

/**
 * The summaries of a JSON Lines file (also `.gz`), or of standard input where the path is `-`, one a line, each checked.
 * @throws unreadable; invalid-data, with file, line and path of the field, for what is no summary of this version
 */
export async function* readSummaries(path: string): AsyncGenerator<Summary> {
  for await (const row of streamJsonl(path)) {
    const refuse = (why: string) => new StandpointError('invalid-data', `${path}:${row.line}: ${why}`);
    if ('error' in row) throw refuse(`no JSON: ${row.error}`);
    const result = v.safeParse(summarySchema, row.value);
    if (!result.success) {
      const [issue] = result.issues;
      throw refuse(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}; summarize the articles again`);
    }
    // The schema checks what it names; the type is the same thing said in TypeScript.
    yield row.value as Summary;
  }
}
