import * as v from 'valibot';
import { StandpointError } from '../../core/index.js';
import { streamJsonl } from '../../io/index.js';
import type { Coding } from '../../model/index.js';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: whole, end: whole });
const coding = v.looseObject({
  schema: v.literal('standpoint/coding@1'),
  article: v.string(),
  hash: v.string(),
  codebook: v.string(),
  coder: v.string(),
  prompt: v.string(),
  status: v.picklist(['coded', 'refused', 'invalid', 'failed', 'skipped']),
  codes: v.array(
    v.looseObject({
      construct: v.string(),
      about: v.array(v.string()),
      channel: v.string(),
      value: v.nullable(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
      quotations: v.array(v.object({ text: v.string(), span: v.nullable(span) })),
    }),
  ),
  probability: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
});

/**
 * Codings from a JSON Lines file, as `standpoint code` writes them or as {@link readCodingSheet} gives them.
 * @throws StandpointError `unreadable`; `invalid-data`, with file and line, for a line that is no coding of this version
 */
export async function readCodings(path: string): Promise<Coding[]> {
  const codings: Coding[] = [];
  for await (const row of streamJsonl(path)) {
    const result = 'error' in row ? undefined : v.safeParse(coding, row.value);
    if (result?.success) {
      // What valibot lets through has the type's fields; it says so with optional fields that may be undefined.
      codings.push(result.output as Coding);
      continue;
    }
    const [issue] = result?.issues ?? [];
    const why = 'error' in row ? `no JSON: ${row.error}` : `${issue && v.getDotPath(issue)}: ${issue?.message}`;
    throw new StandpointError('invalid-data', `${path}:${row.line}: this is no coding: ${why}`);
  }
  return codings;
}
