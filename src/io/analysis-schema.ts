import * as v from 'valibot';
import { FRAMES } from '../model/index.js';

export const SCHEMA = 'standpoint/analysis@2';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.object({ start: index, end: index }),
  v.check(({ start, end }) => start <= end, 'a span must not end before it starts'),
);
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const signed = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const cues = v.array(v.looseObject({ span, feature: v.string(), weight: v.number() }));
const quotationKind = v.picklist(['direct', 'indirect', 'scare']);
const voice = v.union([
  v.looseObject({ kind: v.literal('outlet') }),
  v.looseObject({
    kind: quotationKind,
    speaker: v.nullable(v.string()),
    speakerText: v.nullable(v.string()),
    cue: v.nullable(v.string()),
    span,
  }),
]);

const reading = (labels: readonly string[]) =>
  v.looseObject({
    probabilities: v.looseObject(Object.fromEntries(labels.map((label) => [label, unit]))),
    label: v.picklist(labels),
    score: signed,
    bias: v.number(),
    cues,
  });
const channels = <T extends v.GenericSchema>(each: T) =>
  v.looseObject({ climate: each, appraisal: each, stance: each });

/** Shape of an `Analysis`; fields it does not know are let pass. */
export const analysisSchema = v.looseObject({
  schema: v.literal(SCHEMA),
  made: v.looseObject({
    library: v.string(),
    annotator: v.string(),
    registry: v.string(),
    readers: v.record(v.string(), v.string()),
  }),
  article: v.looseObject({
    id: v.string(),
    outlet: v.string(),
    hash: v.string(),
    length: index,
    title: v.optional(v.string()),
    date: v.optional(v.string()),
    event: v.optional(v.string()),
    url: v.optional(v.string()),
    language: v.optional(v.string()),
    meta: v.optional(v.record(v.string(), v.string())),
  }),
  segments: v.array(v.looseObject({ kind: v.string(), span, scored: v.boolean() })),
  sentences: v.array(v.looseObject({ span, segment: index, text: v.string() })),
  actors: v.array(v.looseObject({ id: v.string(), name: v.string(), kind: v.string() })),
  mentions: v.array(
    v.looseObject({ actor: v.string(), span, sentence: index, rule: v.string(), role: v.string(), confidence: unit }),
  ),
  quotations: v.array(v.looseObject({ kind: quotationKind, span, sentence: index })),
  stances: v.array(
    v.looseObject({
      kind: v.literal('stance'),
      actor: v.string(),
      mention: index,
      sentence: index,
      voice,
      probabilities: v.looseObject({ negative: unit, neutral: unit, positive: unit }),
      score: signed,
      bias: v.number(),
      cues,
    }),
  ),
  relations: v.array(
    v.looseObject({
      kind: v.literal('relation'),
      source: v.string(),
      target: v.string(),
      sentence: index,
      directed: v.boolean(),
      event: v.string(),
      quad: v.string(),
      cooperation: signed,
      modality: v.string(),
      appraisal: v.nullable(signed),
      voice,
      cues,
    }),
  ),
  frames: v.array(
    v.looseObject({
      kind: v.literal('frame'),
      frame: v.picklist(FRAMES),
      span,
      sentence: index,
      about: v.tuple([v.string(), v.string()]),
      voice,
      cues,
    }),
  ),
  relationships: v.array(
    v.looseObject({
      kind: v.literal('tie'),
      dyad: v.tuple([v.string(), v.string()]),
      mentions: v.tuple([index, index]),
      sentence: index,
      voice,
      climate: reading(['negative', 'neutral', 'positive', 'none']),
      appraisal: reading(['negative', 'neutral', 'positive']),
      direction: reading(['forward', 'backward', 'mutual', 'none']),
    }),
  ),
  tones: v.array(
    v.looseObject({
      kind: v.literal('tone'),
      sentence: index,
      scores: channels(v.number()),
      cues: channels(cues),
    }),
  ),
  warnings: v.array(v.looseObject({ code: v.string(), message: v.string() })),
});
