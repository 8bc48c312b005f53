import { keyed, nearestWhole, type SideOf } from '../core/index.js';
import { type ActorId, type ActorPair, type Analysis, FRAMES, type Frame, type Portrayal } from '../model/index.js';
import { emphasis } from './emphasis.js';
import { sidesNamed } from './salience.js';
import { type RawTerm, weightedSum } from './sum.js';
import { type PortrayalWeights, WEIGHTS } from './weights.js';

/**
 * Strength of each frame of a relationship, [0, 1]: the share of the sentences about the relationship that use it, by
 * weight, shrunk toward 0. A frame seen twice in one sentence counts once. Sentences without the frame are part of the
 * prior's weight. An article with no sentence about the relationship is `insufficient` on every frame; one that never
 * uses a frame has 0 there.
 */
export function framesOf(
  analysis: Analysis,
  pair: ActorPair,
  options: { readonly weights?: PortrayalWeights } = {},
): Record<Frame, Portrayal> {
  const weights = options.weights ?? WEIGHTS;
  const places = emphasis(analysis, weights);
  let whole = 0;
  for (const sentence of sentencesAboutRelationship(analysis, pair)) whole += places[sentence]!;
  const terms = frameTerms(analysis, pair, places);
  const strength = (frame: Frame): Portrayal => {
    const raw = terms[frame];
    let used = 0;
    for (const term of raw) used += term.weight;
    return weightedSum(raw, { prior: weights.prior.frame, silent: Math.max(0, whole - used) });
  };
  return keyed(FRAMES, strength);
}

/** The sentences that use each frame of the relationship, each once, with its first observation; value 1. */
export function frameTerms(analysis: Analysis, pair: ActorPair, places: Float64Array): Record<Frame, RawTerm[]> {
  const sideOf = nearestWhole(analysis.actors, pair);
  const terms = new Map<Frame, Map<number, RawTerm>>(FRAMES.map((frame) => [frame, new Map()]));
  for (let i = 0; i < analysis.frames.length; i++) {
    const { frame, sentence, about: pair } = analysis.frames[i]!;
    const found = terms.get(frame);
    if (!found || found.has(sentence) || !joins(sideOf, pair[0], pair[1])) continue;
    const weight = places[sentence] ?? 0;
    if (weight > 0) found.set(sentence, { sentence, value: 1, weight, observation: i });
  }
  return keyed(FRAMES, (frame) => [...terms.get(frame)!.values()]);
}

/** Scored sentences that name both sides, or in which a relation or a frame of the relationship was seen; in order. */
export function sentencesAboutRelationship(analysis: Analysis, pair: ActorPair): number[] {
  const sideOf = nearestWhole(analysis.actors, pair);
  const named = sidesNamed(analysis, sideOf);
  for (const { source, target, sentence } of analysis.relations) {
    if (sentence < named.length && joins(sideOf, source, target)) named[sentence] = 3;
  }
  for (const { about, sentence } of analysis.frames) {
    if (sentence < named.length && joins(sideOf, about[0], about[1])) named[sentence] = 3;
  }
  const result: number[] = [];
  for (let i = 0; i < named.length; i++) {
    if (named[i] === 3 && analysis.segments[analysis.sentences[i]!.segment]?.scored) result.push(i);
  }
  return result;
}

function joins(sideOf: SideOf, a: ActorId, b: ActorId): boolean {
  const one = sideOf(a);
  const other = sideOf(b);
  return one >= 0 && other >= 0 && one !== other;
}
