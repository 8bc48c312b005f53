import type { Cue, RelationObservation } from '../../model/index.js';
import { voiceAt } from '../quotations/index.js';
import { appraise } from './appraise.js';
import type { RelationInput } from './input.js';
import { quadOf } from './lexicon.js';
import { cooperationOf, type Draft } from './rules/index.js';
import type { Scene } from './scene.js';

/** Writes a draft down with spans, voice and appraisal. */
export function observe(input: RelationInput, scene: Scene, sentence: number, draft: Draft): RelationObservation {
  const { tokens } = scene;
  const cues: Cue[] = draft.steps.map((step) => ({
    span: { start: tokens[step.from]!.start, end: tokens[step.to - 1]!.end },
    feature: step.feature,
    weight: step.weight,
  }));
  const span = { start: tokens[draft.at]!.start, end: tokens[draft.to - 1]!.end };
  return {
    kind: 'relation',
    source: draft.source.actor,
    target: draft.target.actor,
    sourceMention: draft.source.mention,
    targetMention: draft.target.mention,
    sentence,
    directed: draft.directed,
    event: draft.event,
    quad: quadOf(draft.event),
    cooperation: cooperationOf(draft),
    modality: draft.modality,
    appraisal: draft.event === 'none' ? null : appraise(scene, draft.at, draft.to, draft.appraisal),
    voice: voiceAt(input.quotations, span),
    cues,
  };
}
