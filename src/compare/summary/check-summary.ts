import * as v from 'valibot';
import { StandpointError } from '../../core/index.js';
import { MICRO, SEGMENT_KINDS, type Summary } from '../../model/index.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Whole millionths: of a channel's unit, mostly from −1 to 1, or of that times the weight of an article. */
const micro = v.pipe(v.number(), v.integer(), v.minValue(-1e9), v.maxValue(1e9));
const span = v.looseObject({ start: count, end: count });
const word = v.nullable(v.string());
const voice = v.union([
  v.looseObject({ kind: v.literal('outlet') }),
  v.looseObject({ kind: v.picklist(['direct', 'indirect', 'scare']), speaker: word, speakerText: word, cue: word }),
]);
const kept = v.looseObject({
  at: count,
  score: micro,
  strength: micro,
  cues: v.array(v.looseObject({ span, feature: v.string(), weight: v.pipe(v.number(), v.finite()) })),
  voice,
});
const chance = v.pipe(micro, v.minValue(0), v.maxValue(MICRO));
const measure = v.looseObject({
  value: micro,
  chances: v.optional(v.tuple([chance, chance])),
  observations: count,
  blocks: v.array(micro),
  prior: micro,
  evidence: v.array(kept),
});
const row = v.looseObject({
  article: v.string(),
  hash: v.string(),
  group: v.string(),
  event: word,
  date: word,
  title: word,
  url: word,
  measures: v.record(v.string(), measure),
  sentences: v.array(v.looseObject({ span, segment: v.picklist(SEGMENT_KINDS), text: v.string() })),
  wording: v.nullable(v.looseObject({ counts: v.string(), words: count, at: v.array(count) })),
});
const summarySchema = v.looseObject({
  schema: v.literal('standpoint/summary@1'),
  question: v.looseObject({ kind: v.string(), by: v.string() }),
  made: v.array(v.string()),
  registries: v.optional(v.array(v.string())),
  readers: v.optional(v.array(v.string())),
  actors: v.array(v.looseObject({ id: v.string(), name: v.string(), kind: v.string() })),
  rows: v.array(row),
  warnings: v.array(v.looseObject({ code: v.string(), message: v.string() })),
});

/** Throws `invalid-data`, with the path of what is wrong, for a summary from elsewhere that is none. */
export function checkSummary(summary: Summary): void {
  const read = v.safeParse(summarySchema, summary);
  if (read.success) return;
  const [issue] = read.issues;
  throw new StandpointError(
    'invalid-data',
    `the summary is not right at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}; summarize the analyses again`,
  );
}
