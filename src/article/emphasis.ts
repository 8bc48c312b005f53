import type { Analysis } from '../model/index.js';
import type { PortrayalWeights } from './weights.js';

/** Weight of every sentence by where it stands; 0 outside scored segments. */
export function emphasis(analysis: Analysis, weights: PortrayalWeights): Float64Array {
  const { segments, sentences } = analysis;
  const lead = segments.findIndex((segment) => segment.scored && segment.kind === 'paragraph');
  const result = new Float64Array(sentences.length);
  for (let i = 0; i < sentences.length; i++) {
    const index = sentences[i]!.segment;
    const segment = segments[index];
    if (!segment?.scored) continue;
    result[i] = (weights.segment[segment.kind] ?? 1) * (index === lead ? weights.lead : 1);
  }
  return result;
}
