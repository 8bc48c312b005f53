import * as v from 'valibot';
import { FRAMES, SEGMENT_KINDS } from '../../model/index.js';

export const SCHEMA = 'standpoint/analysis@2';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.object({ start: index, end: index }),
  v.check(({ start, end }) => start <= end, 'a span must not end before it starts'),
);
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const signed = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
/** Sums of weights; what is beyond would turn means into no numbers. */
const sum = v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6));
const cues = v.array(v.looseObject({ span, feature: v.string(), weight: sum }));
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
    bias: sum,
    cues,
  });
const channels = <T extends v.GenericSchema>(each: T) =>
  v.looseObject({ climate: each, appraisal: each, stance: each });

const fields = v.looseObject({
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
  segments: v.array(v.looseObject({ kind: v.picklist(SEGMENT_KINDS), span, scored: v.boolean() })),
  sentences: v.array(v.looseObject({ span, segment: index, text: v.string() })),
  actors: v.array(v.looseObject({ id: v.string(), name: v.string(), kind: v.string() })),
  mentions: v.array(
    v.looseObject({ actor: v.string(), span, sentence: index, rule: v.string(), role: v.string(), confidence: unit }),
  ),
  quotations: v.array(
    v.looseObject({
      kind: quotationKind,
      span,
      sentence: index,
      speaker: v.nullable(v.string()),
      speakerText: v.nullable(v.string()),
      cue: v.nullable(v.string()),
    }),
  ),
  stances: v.array(
    v.looseObject({
      kind: v.literal('stance'),
      actor: v.string(),
      mention: index,
      sentence: index,
      voice,
      probabilities: v.looseObject({ negative: unit, neutral: unit, positive: unit }),
      score: signed,
      bias: sum,
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
      kind: v.literal('relationship'),
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
      scores: channels(sum),
      cues: channels(cues),
    }),
  ),
  warnings: v.array(v.looseObject({ code: v.string(), message: v.string() })),
});

const ABOUT_SENTENCES = ['mentions', 'quotations', 'stances', 'relations', 'frames', 'relationships', 'tones'] as const;

/** Shape of an `Analysis`; fields it does not know are let pass. */
export const analysisSchema = v.pipe(
  fields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { sentences, segments, mentions, stances } = dataset.value;
    const refuse = (message: string) => addIssue({ message });
    if (sentences.some(({ segment }) => segment >= segments.length)) refuse('a sentence stands in no segment');
    for (const list of ABOUT_SENTENCES) {
      const odd = dataset.value[list].findIndex(({ sentence }) => sentence >= sentences.length);
      if (odd >= 0) refuse(`${list}.${odd}.sentence is none of the ${sentences.length} sentences`);
    }
    const odd = stances.findIndex(({ mention }) => mention >= mentions.length);
    if (odd >= 0) refuse(`stances.${odd}.mention is none of the ${mentions.length} mentions`);
  }),
);
