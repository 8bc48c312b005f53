import type { ScoredMention, ScoringInput, StanceObservation } from '../../model/index.js';
import { voiceAt } from '../quotations/index.js';

/**
 * Joins each scored target with the voice it is spoken in. One observation a target, in the order of `targets`.
 * No targets give no observations.
 */
export function observeStance(input: ScoringInput, scored: readonly ScoredMention[]): StanceObservation[] {
  return input.targets.map((target, i) => {
    const mention = input.mentions[target]!;
    const { probabilities, score, bias, cues } = scored[i]!;
    return {
      kind: 'stance',
      actor: mention.actor,
      mention: target,
      sentence: mention.sentence,
      voice: voiceAt(input.quotations, mention.span),
      probabilities,
      score,
      bias,
      cues,
    };
  });
}
