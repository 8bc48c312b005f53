import { keyed } from '../core/index.js';
import { type ActorPair, type Analysis, FRAMES, type Frame, type Portrayal, type Term } from '../model/index.js';
import type { ArticleModel, FrameWeights } from './article-model.js';
import { frameTerms, sentencesAboutRelationship } from './frames.js';
import type { RawTerm } from './sum.js';

/**
 * Strength of each frame of a relationship, [0, 1]: how likely a reader would name it. What is expected of an article
 * of this climate and appraisal stands with the prior; each sentence that uses the frame adds what its cues are worth,
 * the more sentences the less each. Exactly a sum of terms. `error` tells how far held-out articles stray that use the
 * frame, or do not. An article no sentence of which is about the relationship is `insufficient`; one that never uses a
 * frame has what is expected.
 */
export function learnedFrames(
  analysis: Analysis,
  pair: ActorPair,
  places: Float64Array,
  told: { readonly climate: number; readonly appraisal: number; readonly model: ArticleModel },
): Record<Frame, Portrayal> {
  let about = 0;
  for (const sentence of sentencesAboutRelationship(analysis, pair)) about += places[sentence]!;
  const terms = frameTerms(analysis, pair, places);
  const { climate, appraisal, model } = told;
  const strength = (frame: Frame): Portrayal => {
    if (about === 0) return { kind: 'insufficient', observations: 0, needed: 1 };
    const weights = model.frames[frame];
    const expected = weights.bias + weights.climate * climate + weights.appraisal * appraisal;
    const whole = frameWhole(terms[frame], about, { prior: model.prior.frame, silence: model.silence });
    const sum = addUp(terms[frame], expected, (term) => worthOf(analysis, term, weights), whole);
    return { ...sum, error: terms[frame].length > 0 ? weights.error : weights.silentError };
  };
  return keyed(FRAMES, strength);
}

/** What one sentence says for the frame: what any use says, and what its cues add; never less than nothing. */
function worthOf(analysis: Analysis, term: RawTerm, { used, cues }: FrameWeights): number {
  let worth = used;
  for (const cue of cuesOf(analysis, term)) if (Object.hasOwn(cues, cue)) worth += cues[cue]!;
  return Math.max(0, worth);
}

/** The different cues of a frame in one sentence, by their words: "shunned by". */
export function cuesOf(analysis: Analysis, term: RawTerm): Set<string> {
  const { frame, cues } = analysis.frames[term.observation]!;
  return new Set(cues.map(({ feature }) => feature.slice(frame.length + 2)));
}

/**
 * What the weights of the sentences that use a frame are shares of: theirs, what the other sentences about the
 * relationship (`about` in all) count against it, and the prior.
 */
export function frameWhole(
  terms: readonly RawTerm[],
  about: number,
  { prior, silence }: { readonly prior: number; readonly silence: number },
): number {
  let used = 0;
  for (const term of terms) used += term.weight;
  return prior + used + silence * Math.max(0, about - used);
}

type Shown = Extract<Portrayal, { kind: 'portrayal' }>;

function addUp(raw: readonly RawTerm[], expected: number, worth: (term: RawTerm) => number, whole: number): Shown {
  let seen = 0;
  let used = 0;
  const terms: Term[] = raw.map((term) => {
    const weight = term.weight / whole;
    used += weight;
    const value = worth(term);
    seen += value * weight;
    return { sentence: term.sentence, value, weight, observation: term.observation };
  });
  const value = Math.max(0, Math.min(1, expected + seen));
  const weight = 1 - used;
  return { kind: 'portrayal', value, terms, prior: { value: (value - seen) / weight, weight } };
}
